/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "remove", description = "${bundle:series.remove.description}")
@SuppressWarnings("nls")
class SeriesRemoveCall implements CommandRun {

    @Mixin
    private SeriesWhere where;

    @Parameters(paramLabel = "NAME", descriptionKey = "series.remove.name")
    private String name;

    private final Stores stores;
    private final PlanDesk desk;

    SeriesRemoveCall(Stores stores, PlanDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = where.database().open(stores); var work = store.begin()) {
            var whose = where.named(work, desk);
            desk.remove(work, whose.program(), whose.cohort(), name, monitor);
            return Outcome.done(NLS.bind(Messages.Series_removedText, name), Map.of("removed", name));
        }
    }
}
