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

/** Adds {@code cadre match groups arrange}. */
@Component(service = org.cadre.core.command.Command.class)
public class ArrangeCommand extends RegroupCommand {

    /** Decides in databases of these stores. */
    @Activate
    public ArrangeCommand(@Reference Stores stores, @Reference GroupDesk desk) {
        super("arrange", stores, desk); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new Call(stores(), desk());
    }

    @Command(name = "arrange", description = "${bundle:match.groups.arrange.description}")
    static class Call extends RegroupCall {

        @Option(names = "--by", paramLabel = "FOCUS", descriptionKey = "match.by")
        private String focus;

        Call(Stores stores, GroupDesk desk) {
            super(stores, desk);
        }

        @Override
        Regroup decision(GroupBoard board, ProgramPeople people) throws CadreException {
            return new Regroup.Arrange(GroupDesk.focus(board, focus));
        }
    }
}
