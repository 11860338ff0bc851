/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import java.util.List;

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

/** Adds {@code cadre match groups swap}. */
@Component(service = org.cadre.core.command.Command.class)
public class SwapMembersCommand extends RegroupCommand {

    /** Decides in databases of these stores. */
    @Activate
    public SwapMembersCommand(@Reference Stores stores, @Reference GroupDesk desk) {
        super("swap", stores, desk); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new Call(stores(), desk());
    }

    @Command(name = "swap", description = "${bundle:match.groups.swap.description}")
    static class Call extends RegroupCall {

        @Option(names = "--who", required = true, paramLabel = "WHO", descriptionKey = "match.whoOne")
        private String who;

        @Option(names = "--with", required = true, paramLabel = "WHO", descriptionKey = "match.with")
        private String other;

        Call(Stores stores, GroupDesk desk) {
            super(stores, desk);
        }

        @Override
        Regroup decision(GroupBoard board, ProgramPeople people) throws CadreException {
            var one = people.find(who);
            var two = people.find(other);
            return new Regroup.Swap(one, GroupDesk.groupOf(board, null, List.of(one)), two,
                    GroupDesk.groupOf(board, null, List.of(two)));
        }
    }
}
