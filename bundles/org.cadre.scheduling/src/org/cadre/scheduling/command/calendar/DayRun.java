/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.listing.ElementName;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.scheduling.intake.DayChange;
import org.cadre.scheduling.intake.Known;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One call of {@code cadre calendar day}. */
@Command(name = "day", description = "${bundle:calendar.day.description}")
@SuppressWarnings("nls")
class DayRun implements CommandRun {

    private static final String KIND = "edit";

    @Mixin
    private DatabaseOption database;

    @Option(names = "--school", paramLabel = "ID|NAME", descriptionKey = "calendar.day.school")
    private String school;

    @Option(names = "--date", required = true, paramLabel = "DATE", descriptionKey = "calendar.day.date")
    private LocalDate date;

    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "calendar.day.kind",
            converter = KindConverter.class)
    private KindConverter.Kind kind;

    @Option(names = "--label", paramLabel = "TEXT", descriptionKey = "calendar.day.label")
    private String label;

    @Option(names = "--rotation-waits", descriptionKey = "calendar.day.rotationWaits")
    private boolean rotationWaits;

    private final Stores stores;

    DayRun(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var known = Known.of(work);
            var place = school == null ? null : known.school(school);
            var change = new DayChange(place, date, kind.kind(), label, rotationWaits);
            var name = place == null ? Messages.Show_allSchools : ElementName.of(place);
            var text = NLS.bind(Messages.Day_label, new Object[] { date, name, kind.kind().getLiteral() });
            return save(work, known, change, text, monitor);
        }
    }

    private Outcome save(UnitOfWork work, Known known, DayChange change, String text,
            IProgressMonitor monitor)
            throws CadreException {
        var planned = change.plan(work, known);
        var session = new EditSession(work);
        if (!session.edit(text, planned::run)) {
            return Outcome.done(NLS.bind(Messages.Day_same, text), data(0, null));
        }
        var commit = session.save(CommitNote.of(KIND, text, true), monitor);
        var said = planned.shifted() == 0 ? NLS.bind(Messages.Day_done, text)
                : NLS.bind(Messages.Day_shifted, text, planned.shifted());
        return Outcome.done(said, data(planned.shifted(), commit.map(Commit::id).orElse(null)));
    }

    private Map<String, Object> data(int shifted, String commit) {
        var data = new LinkedHashMap<String, Object>();
        data.put("date", date.toString());
        data.put("kind", kind.kind().getLiteral());
        data.put("rotationsShifted", shifted);
        data.put("commit", commit);
        return data;
    }
}
