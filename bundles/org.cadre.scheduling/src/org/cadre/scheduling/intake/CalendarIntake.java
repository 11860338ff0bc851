/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.Signups;
import org.cadre.core.listing.ElementName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.ical.BusyTimes;
import org.cadre.scheduling.ical.CalendarFile;
import org.cadre.scheduling.ical.DaysOff;
import org.cadre.scheduling.model.Commitment;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports what scheduling knows of days and times: checks first, says what would change, then commits. */
@Component(service = CalendarIntake.class)
@SuppressWarnings("nls")
public class CalendarIntake {

    private static final List<String> BUSY = List.of("staffId", "start", "end", "kind", "id");
    private static final List<String> DAYS = List.of("school", "date", "kind", "label");

    private final SourceFiles files;
    private final Clock clock;

    /** Reads sheets as sign-ups are read. */
    @Activate
    public CalendarIntake(@Reference Signups sheets) {
        this(sheets::read, Clock.systemDefaultZone());
    }

    /** Reads sheets by something else. */
    CalendarIntake(SourceFiles.SheetReader sheets, Clock clock) {
        files = new SourceFiles(sheets);
        this.clock = clock;
    }

    /**
     * Checks tables.
     *
     * @param paths CSV and XLSX files, folders and zip archives of such files
     * @throws CadreException if a file cannot be read at all
     */
    public IntakePreview tables(List<Path> paths, UnitOfWork work, IProgressMonitor monitor)
            throws CadreException {
        var progress = SubMonitor.convert(monitor, 2);
        var sheets = files.read(paths);
        progress.split(1);
        var planned = new Planning(work).tables(sheets);
        progress.split(1);
        return preview(work, planned, paths.getFirst());
    }

    /**
     * Checks a calendar file of the times at which somebody is busy. What they are about is not kept. Times
     * that an earlier import of the same file had, and that it does not have any more, go.
     *
     * @throws CadreException if the file is no calendar, or no school year is known
     */
    public IntakePreview busy(Path file, Educator person, UnitOfWork work, IProgressMonitor monitor)
            throws CadreException {
        var progress = SubMonitor.convert(monitor, 2);
        var range = Known.of(work).range().orElseThrow(() -> CadreException.input(
                NLS.bind(Messages.Ics_noYear, file.getFileName())));
        var zone = zone(work);
        var times = BusyTimes.of(CalendarFile.read(file, zone), range, zone);
        progress.split(1);
        var name = String.valueOf(file.getFileName());
        var rows = new ArrayList<Sheet.Row>();
        times.times().forEach(one -> rows.add(new Sheet.Row(one.line(), List.of(person.getStaffId(),
                one.start().toString(), one.end().toString(), one.away() ? "absent" : "busy", one.key()))));
        var planning = new Planning(work);
        var planned = planning.rows(new Sheet(name, BUSY, rows, 1, times.notes()), TableKind.COMMITMENTS)
                .with(times.rejections(), times.refused(), times.ignored());
        planning.drop(element -> element instanceof Commitment one && one.getEducator() == person
                && name.equals(one.getSource()), ElementName.of(person));
        return preview(work, planned, file);
    }

    /**
     * Checks a calendar file of holidays and other days: whatever lasts whole days.
     *
     * @param school whose days they are; null for all schools without a calendar of their own
     * @param kind what days they are; null to tell it from what they are called
     * @throws CadreException if the file is no calendar, or no school year is known
     */
    public IntakePreview days(Path file, School school, CalendarDayKind kind, UnitOfWork work,
            IProgressMonitor monitor) throws CadreException {
        SubMonitor.convert(monitor).checkCanceled();
        var known = Known.of(work);
        var range = known.range().orElseThrow(() -> CadreException.input(
                NLS.bind(Messages.Ics_noYear, file.getFileName())));
        var zone = zone(work);
        var days = DaysOff.of(CalendarFile.read(file, zone), range, zone);
        var rows = new ArrayList<Sheet.Row>();
        int outside = 0;
        for (var day : days.days()) {
            if (known.year(day.date()).isEmpty()) {
                outside++;
                continue;
            }
            var word = kind == null ? day.kind() : kind;
            rows.add(new Sheet.Row(day.line(), List.of(school == null ? "" : key(school),
                    day.date().toString(),
                    word.getLiteral(), day.label())));
        }
        var planned = new Planning(work).rows(
                new Sheet(String.valueOf(file.getFileName()), DAYS, rows, 1, days.notes()), TableKind.DAYS);
        return preview(work, planned.with(days.rejections(), days.refused(), days.ignored() + outside), file);
    }

    private static String key(School school) {
        return school.getSourcedId() != null ? school.getSourcedId()
                : school.getIdentifier() != null ? school.getIdentifier() : school.getName();
    }

    private IntakePreview preview(UnitOfWork work, Planned planned, Path source) throws CadreException {
        var name = source.getFileName() == null ? source.toString() : source.getFileName().toString();
        return new IntakePreview(work, clock, name, planned);
    }

    private ZoneId zone(UnitOfWork work) throws CadreException {
        for (var district : work.load(Roots.DISTRICTS)) {
            try {
                return ZoneId.of(String.valueOf(district.getTimeZone()));
            } catch (DateTimeException e) {
                continue; // a check reports the zone
            }
        }
        return clock.getZone();
    }
}
