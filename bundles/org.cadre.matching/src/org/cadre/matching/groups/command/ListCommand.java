/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.MatchDatabase;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre match groups list}. */
@Component(service = org.cadre.core.command.Command.class)
public class ListCommand extends RegroupCommand {

    /** Lists groups in databases of these stores. */
    @Activate
    public ListCommand(@Reference Stores stores, @Reference GroupDesk desk) {
        super("list", stores, desk); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new Call(stores(), desk());
    }

    @Command(name = "list", description = "${bundle:match.groups.list.description}")
    static class Call implements CommandRun {

        @Mixin
        private MatchDatabase database;

        @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
        private String program;

        private final Stores stores;
        private final GroupDesk desk;

        Call(Stores stores, GroupDesk desk) {
            this.stores = stores;
            this.desk = desk;
        }

        @Override
        public Outcome run(IProgressMonitor monitor) throws CoreException {
            try (var store = database.open(stores); var work = store.begin()) {
                return new BoardOutcome(desk.board(work, program)).outcome();
            }
        }
    }
}
