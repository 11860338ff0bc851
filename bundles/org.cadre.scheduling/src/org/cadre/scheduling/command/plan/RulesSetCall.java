/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.core.command.DatabaseOption;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.rules.RulesText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "set", description = "${bundle:rules.set.description}")
@SuppressWarnings("nls")
class RulesSetCall implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "rules.program")
    private String program;

    @Parameters(paramLabel = "FILE", descriptionKey = "rules.set.file")
    private Path file;

    private final Stores stores;
    private final PlanDesk desk;

    RulesSetCall(Stores stores, PlanDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var rules = read(); // a file with faults is refused before anything is opened
        try (var store = database.open(stores); var work = store.begin()) {
            boolean changed = desk.set(work, desk.program(work, program), rules, monitor);
            return Outcome.done(NLS.bind(changed ? Messages.Rules_done : Messages.Rules_same, program),
                    Map.of("program", program, "changed", changed));
        }
    }

    private PlanRules read() throws CadreException {
        try {
            return RulesText.read(Files.readString(file), String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw CadreException.input(NLS.bind(Messages.Rules_unreadable, file));
        }
    }
}
