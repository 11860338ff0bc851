/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.cadre.matching.decide.ProgramPeople;
import org.cadre.matching.groups.GroupBoard;
import org.cadre.matching.groups.Regroup;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds {@code cadre match groups merge}. */
@Component(service = org.cadre.core.command.Command.class)
public class MergeCommand extends RegroupCommand {

    /** Decides in databases of these stores. */
    @Activate
    public MergeCommand(@Reference Stores stores, @Reference GroupDesk desk) {
        super("merge", stores, desk); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new Call(stores(), desk());
    }

    @Command(name = "merge", description = "${bundle:match.groups.merge.description}")
    static class Call extends RegroupCall {

        @Option(names = "--group", required = true, paramLabel = "GROUP", descriptionKey = "match.theGroup")
        private String group;

        @Option(names = "--with", required = true, paramLabel = "GROUP", descriptionKey = "match.withGroup")
        private String other;

        Call(Stores stores, GroupDesk desk) {
            super(stores, desk);
        }

        @Override
        Regroup decision(GroupBoard board, ProgramPeople people) throws CadreException {
            return new Regroup.Merge(GroupDesk.group(board, group), GroupDesk.group(board, other));
        }
    }
}
