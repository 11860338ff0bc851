/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.sample.SampleCalendars;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre calendar sample}. */
@Component(service = Command.class)
public class SampleCommand extends CalendarCommand {

    private final SampleCalendars sample;

    /** Fills databases of these stores. */
    @Activate
    public SampleCommand(@Reference Stores stores, @Reference SampleCalendars sample) {
        super("sample", stores); //$NON-NLS-1$
        this.sample = sample;
    }

    @Override
    public CommandRun newRun() {
        return new Run(stores(), sample);
    }

    @picocli.CommandLine.Command(name = "sample", description = "${bundle:calendar.sample.description}")
    static class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
                descriptionKey = "calendar.sample.seed")
        private long seed;

        private final Stores stores;
        private final SampleCalendars sample;

        Run(Stores stores, SampleCalendars sample) {
            this.stores = stores;
            this.sample = sample;
        }

        @Override
        @SuppressWarnings("nls")
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores); var work = store.begin()) {
                if (sample.isThere(work)) { // cadre sample makes calendars, too
                    return Outcome.done(Messages.Sample_there, Map.of("added", Map.of()));
                }
                var added = sample.add(work, seed);
                var counts = new TreeMap<String, Integer>();
                added.forEach(element -> counts.merge(element.eClass().getName(), 1, Integer::sum));
                var commit = work.commit(CommitNote.of("create", Messages.Sample_label, true), monitor);
                var data = new LinkedHashMap<String, Object>(Map.of("added", counts, "commit", commit.id()));
                return Outcome.done(NLS.bind(Messages.Sample_done, new Object[] {
                    counts.getOrDefault("Timetable", 0), counts.getOrDefault("BellSchedule", 0),
                    counts.getOrDefault("MeetingRoom", 0), counts.getOrDefault("SubstitutePool", 0) }), data);
            }
        }
    }
}
