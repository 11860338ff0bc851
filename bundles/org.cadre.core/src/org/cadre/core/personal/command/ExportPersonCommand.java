/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.personal.Messages;
import org.cadre.core.personal.PersonModules;
import org.cadre.core.personal.PersonFinder;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre export-person}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class ExportPersonCommand implements Command {

    private final Stores stores;
    private final PersonModules modules;

    /** Exports from these stores what those modules know, too. */
    @Activate
    public ExportPersonCommand(@Reference Stores stores, @Reference PersonModules modules) {
        this.stores = stores;
        this.modules = modules;
    }

    @Override
    public List<String> path() {
        return List.of("export-person");
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:export-person.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Option(names = "--person", required = true, paramLabel = "STAFFID", descriptionKey = "export-person.person")
        private String person;

        @Option(names = "--out", required = true, paramLabel = "FOLDER", descriptionKey = "export-person.out")
        private Path out;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores); var work = store.begin()) {
                var files = modules.export(work).write(PersonFinder.find(work, person), out,
                        SubMonitor.convert(monitor));
                var names = files.stream().map(Path::toString).toList();
                return Outcome.done(NLS.bind(Messages.Export_done, String.join(", ", names)), Map.of("files", names));
            }
        }
    }
}
