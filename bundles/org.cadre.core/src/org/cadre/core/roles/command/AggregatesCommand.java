/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import org.cadre.core.CadreException;
import org.cadre.core.aggregate.AggregateText;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre aggregates}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class AggregatesCommand extends RolesCommand {

    private final Stores stores;

    /** Counts groups of these stores. */
    @Activate
    public AggregatesCommand(@Reference Stores stores) {
        super("aggregates");
        this.stores = stores;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:aggregates.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Option(names = "--program", paramLabel = "NAME", descriptionKey = "aggregates.program")
        private String program;

        @Option(names = "--limit", paramLabel = "N", defaultValue = "10", descriptionKey = "aggregates.limit")
        private int limit;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores)) {
                var all = new AggregateText(store.aggregates(limit));
                var text = program == null ? all : all.of(program);
                return Outcome.done(text.text(), text.data());
            }
        }
    }
}
