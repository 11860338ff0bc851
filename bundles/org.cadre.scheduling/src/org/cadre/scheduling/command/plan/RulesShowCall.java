/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.text.JsonText;
import org.cadre.scheduling.rules.RulesText;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "show", description = "${bundle:rules.show.description}")
@SuppressWarnings("nls")
class RulesShowCall implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "rules.program")
    private String program;

    private final Stores stores;
    private final PlanDesk desk;

    RulesShowCall(Stores stores, PlanDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var data = RulesText.data(desk.rules(work, desk.program(work, program)));
            return Outcome.done(JsonText.write(data), data);
        }
    }
}
