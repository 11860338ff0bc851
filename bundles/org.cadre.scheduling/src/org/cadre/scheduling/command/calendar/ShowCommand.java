/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import java.time.LocalDate;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.listing.ElementName;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.School;
import org.cadre.scheduling.intake.Known;
import org.cadre.scheduling.intake.SchoolCalendars;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre calendar show}. */
@Component(service = Command.class)
public class ShowCommand extends CalendarCommand {

    /** Shows calendars of these stores. */
    @Activate
    public ShowCommand(@Reference Stores stores) {
        super("show", stores); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new Run(stores());
    }

    /** How days are printed. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON,
        /** For spreadsheets. */
        CSV
    }

    @picocli.CommandLine.Command(name = "show", description = "${bundle:calendar.show.description}")
    static class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Option(names = "--school", paramLabel = "ID|NAME", descriptionKey = "calendar.show.school")
        private String school;

        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "calendar.show.from")
        private LocalDate from;

        @Option(names = "--to", paramLabel = "DATE", descriptionKey = "calendar.show.to")
        private LocalDate to;

        @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text",
                descriptionKey = "calendar.show.format")
        private Format format;

        private final Stores stores;

        Run(Stores stores) {
            this.stores = stores;
        }

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores); var work = store.begin()) {
                var found = school == null ? null : Known.of(work).school(school);
                return new ShownDays(chosen(work, found), SchoolCalendars.of(work), from, to).outcome(format);
            }
        }

        /** Without a name the calendar for all schools, or that of the only school that has one. */
        private static School chosen(UnitOfWork work, School found) throws CadreException {
            var all = SchoolCalendars.of(work);
            if (found != null || !all.holding(null).isEmpty() || all.calendars().isEmpty()) {
                return found;
            }
            if (all.calendars().stream().map(one -> one.getSchool()).distinct().count() == 1) {
                return all.calendars().getFirst().getSchool();
            }
            throw CadreException.input(NLS.bind(Messages.Show_whichSchool, String.join(", ", //$NON-NLS-1$
                    all.calendars().stream().map(one -> ElementName.of(one.getSchool())).distinct().sorted()
                            .limit(10).toList())));
        }
    }
}
