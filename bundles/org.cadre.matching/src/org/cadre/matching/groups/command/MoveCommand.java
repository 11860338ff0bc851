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

/** Adds {@code cadre match groups move}. */
@Component(service = org.cadre.core.command.Command.class)
public class MoveCommand extends RegroupCommand {

    /** Decides in databases of these stores. */
    @Activate
    public MoveCommand(@Reference Stores stores, @Reference GroupDesk desk) {
        super("move", stores, desk); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new Call(stores(), desk());
    }

    @Command(name = "move", description = "${bundle:match.groups.move.description}")
    static class Call extends RegroupCall {

        @Option(names = "--who", required = true, paramLabel = "WHO", descriptionKey = "match.who")
        private List<String> who;

        @Option(names = "--to", required = true, paramLabel = "GROUP", descriptionKey = "match.to")
        private String to;

        Call(Stores stores, GroupDesk desk) {
            super(stores, desk);
        }

        @Override
        Regroup decision(GroupBoard board, ProgramPeople people) throws CadreException {
            return new Regroup.Move(find(people, who), GroupDesk.group(board, to));
        }
    }
}
