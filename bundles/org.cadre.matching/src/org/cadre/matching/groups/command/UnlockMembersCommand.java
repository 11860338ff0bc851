/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import java.util.List;

import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.cadre.matching.groups.Regroup;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;

/** Adds {@code cadre match groups unlock}. */
@Component(service = org.cadre.core.command.Command.class)
public class UnlockMembersCommand extends RegroupCommand {

    /** Decides in databases of these stores. */
    @Activate
    public UnlockMembersCommand(@Reference Stores stores, @Reference GroupDesk desk) {
        super("unlock", stores, desk); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new Call(stores(), desk());
    }

    @Command(name = "unlock", description = "${bundle:match.groups.unlock.description}")
    static class Call extends MembersCall {

        Call(Stores stores, GroupDesk desk) {
            super(stores, desk);
        }

        @Override
        Regroup decision(List<Educator> members, Cohort cohort) {
            return new Regroup.Unlock(members, cohort);
        }
    }
}
