/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.handout.CalendarFiles;
import org.cadre.scheduling.handout.Handout;
import org.cadre.scheduling.handout.HandoutEvent;
import org.cadre.scheduling.handout.Handouts;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "ics", description = "${bundle:export.ics.description}")
@SuppressWarnings("nls")
class IcsCall implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Mixin
    private WhoseOption whose = new WhoseOption();

    @Mixin
    private DaysOption days = new DaysOption();

    @Option(names = "--out", required = true, paramLabel = "DIR|FILE", descriptionKey = "export.ics.out")
    private Path out;

    @Option(names = "--dry-run", descriptionKey = "export.ics.dryRun")
    private boolean dryRun;

    private final Stores stores;
    private final Handouts handouts;
    private final DistrictDay day;
    private final Clock clock;

    IcsCall(Stores stores, Handouts handouts, DistrictDay day, Clock clock) {
        this.stores = stores;
        this.handouts = handouts;
        this.day = day;
        this.clock = clock;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        days.check();
        try (var store = database.open(stores); var session = new EditSession(store.begin())) {
            var made = make(session, day.today(session.work()));
            if (made.isEmpty()) {
                return Outcome.done(Messages.Ics_nothing, data(made, List.of(), 0));
            }
            var files = dryRun ? List.<Path> of() : write(session, made);
            int marked = dryRun ? 0 : handouts.mark(session, made, clock.instant());
            session.save(CommitNote.of("export", Messages.Ics_commit, true), monitor);
            return Outcome.done(text(made, files), data(made, files, marked));
        }
    }

    private List<Handout> make(EditSession session, LocalDate today) throws CadreException {
        var scopes = whose.find(session.work(), handouts, days.from(), days.to(), today);
        if (CalendarFiles.isFile(out) && scopes.size() > 1) {
            throw CadreException.input(NLS.bind(Messages.Ics_oneFile, scopes.size(), out));
        }
        return handouts.of(session.work(), scopes, days.from(), days.to());
    }

    private List<Path> write(EditSession session, List<Handout> made) throws CadreException {
        session.work().store().accessLog().append(AccessAct.EXPORT, "", Messages.Ics_accessDetail);
        return new CalendarFiles(clock.instant()).write(made, out);
    }

    private String text(List<Handout> made, List<Path> files) {
        var form = dryRun ? Messages.Ics_wouldWrite : Messages.Ics_written;
        return NLS.bind(form, new Object[] { made.size(), events(made), out, canceled(made) });
    }

    private static long events(List<Handout> made) {
        return made.stream().mapToLong(handout -> handout.events().size()).sum();
    }

    private static long canceled(List<Handout> made) {
        return made.stream().flatMap(handout -> handout.events().stream()).filter(HandoutEvent::canceled)
                .count();
    }

    private static LinkedHashMap<String, Object> data(List<Handout> made, List<Path> files, int marked) {
        var data = new LinkedHashMap<String, Object>();
        data.put("calendars", made.size());
        data.put("events", events(made));
        data.put("canceled", canceled(made));
        data.put("marked", marked);
        data.put("files", files.stream().map(Path::toString).toList());
        return data;
    }
}
