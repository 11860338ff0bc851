/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.series.Presets;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "preset", description = "${bundle:series.preset.description}")
@SuppressWarnings("nls")
class SeriesPresetCall implements CommandRun {

    @Mixin
    private SeriesWhere where;

    @Mixin
    private ExpertsOption experts;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "series.preset.id")
    private String id;

    private final Stores stores;
    private final PlanDesk desk;

    SeriesPresetCall(Stores stores, PlanDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        if (id == null) {
            return Outcome.done(Presets.ids().stream().map(one -> one + "  " + Presets.text(one))
                    .collect(Collectors.joining("\n")), Map.of("presets", Presets.ids()));
        }
        try (var store = where.database().open(stores); var work = store.begin()) {
            var whose = where.whose(work, desk);
            var made = Presets.create(id, whose.program(), whose.cohort());
            for (var series : made) {
                experts.fill(work, desk, series);
            }
            desk.add(work, made, monitor);
            var names = List.copyOf(made.stream().map(SessionSeries::getName).toList());
            return Outcome.done(NLS.bind(Messages.Series_addedText, String.join(", ", names)),
                    Map.of("added", names));
        }
    }
}
