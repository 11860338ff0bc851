/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import org.cadre.core.CadreException;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.roles.Duties;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.cadre.matching.Messages;
import org.cadre.model.AccountRole;

/**
 * The option {@code --db} of commands about matches, which are for coordinators only: policies, runs, answers
 * and waiting lists are theirs, and to others, who see a part of them at most, a command would tell something
 * wrong.
 */
public class MatchDatabase extends DatabaseOption {

    @Override
    public ProgramStore open(Stores stores) throws CadreException {
        var store = super.open(stores);
        try {
            Duties.checkOneOf(store, Messages.Command_duty, AccountRole.COORDINATOR);
        } catch (CadreException e) {
            store.close();
            throw e;
        }
        return store;
    }
}
