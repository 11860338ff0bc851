/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles;

import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessRules;
import org.cadre.core.store.ProgramStore;
import org.cadre.model.AccountRole;
import org.eclipse.osgi.util.NLS;

/**
 * Checks that whoever opened a database has the roles for what is not about single records. Refusals name the
 * roles that somebody has, and those that it takes.
 */
public interface Duties {

    /**
     * Checks that somebody sees everything, since what copies a whole database would lose the rest in silence.
     *
     * @throws CadreException of kind INPUT if not
     */
    static void checkWhole(ProgramStore store) throws CadreException {
        if (!AccessRules.seesEverything(store.principal().roles())) {
            throw refusal(store, Messages.Duty_copy, NLS.bind(Messages.Duty_whole, RoleNames.one(
                    Set.of(AccountRole.COORDINATOR, AccountRole.ADMINISTRATOR))));
        }
    }

    /**
     * Checks that somebody has one of these roles.
     *
     * @param what what shall be done, as the end of "may not …"
     * @throws CadreException of kind INPUT if not
     */
    static void checkOneOf(ProgramStore store, String what, AccountRole... roles) throws CadreException {
        if (List.of(roles).stream().noneMatch(store.principal()::is)) {
            throw refusal(store, what, NLS.bind(Messages.Duty_oneOf, RoleNames.many(Set.of(roles))));
        }
    }

    private static CadreException refusal(ProgramStore store, String what, String who) {
        var principal = store.principal();
        return CadreException.input(NLS.bind(Messages.Duty_refused, new Object[] {principal.displayName(),
                RoleNames.one(principal.roles()), what, who}));
    }
}
