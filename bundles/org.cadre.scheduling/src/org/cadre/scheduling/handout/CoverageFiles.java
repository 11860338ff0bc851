/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.core.people.PersonName;
import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.print.OneLine;
import org.cadre.scheduling.print.Sheet;
import org.cadre.scheduling.print.SheetColumn;
import org.cadre.scheduling.print.SheetFormat;
import org.cadre.scheduling.print.SheetTable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Writes coverage requests as lists for spreadsheets and as sheets to print, one of each for every school's
 * office.
 */
@SuppressWarnings("nls")
public final class CoverageFiles {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Path folder;
    private final Set<SheetFormat> formats;
    private final Printing printing;
    private final SheetFiles files;
    private final SafeName names = new SafeName();
    private final DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(Locale.getDefault());

    /** Writes in these formats to a folder, which is made if need be. */
    public CoverageFiles(Path folder, Set<SheetFormat> formats, Printing printing) {
        this.folder = folder;
        this.formats = new TreeSet<>(formats);
        this.printing = printing;
        this.files = new SheetFiles(printing.paper());
    }

    /**
     * Writes coverage-SCHOOL for every school that has requests.
     *
     * @param monitor shows how far it is and cancels between schools; may be null
     */
    public List<Path> write(List<CoverageRequest> requests, IProgressMonitor monitor) throws CadreException {
        var schools = bySchool(requests);
        var progress = SubMonitor.convert(monitor, schools.size());
        var written = new ArrayList<Path>();
        for (var school : schools.entrySet()) {
            progress.split(1);
            var title = title(school.getKey());
            written.addAll(write(names.of("coverage-" + title), sheet(title, school.getValue()),
                    new Listing<>("coverage", columns(), school.getValue())));
        }
        return written;
    }

    /**
     * Writes a table.
     *
     * @param name the name of the files without ending
     * @param context which time it is about
     * @param note what stands below, for instance how numbers are counted
     */
    public <R> List<Path> write(String name, String title, String context, String note, Listing<R> listing)
            throws CadreException {
        var columns = new ArrayList<SheetColumn>();
        for (var column : listing.columns()) {
            boolean number = listing.rows().stream().anyMatch(row -> column.cell(row) instanceof Number);
            columns.add(new SheetColumn(column.title(), number ? 1 : 2, number));
        }
        var rows = listing.rows().stream().map(row -> listing.columns().stream()
                .map(column -> String.valueOf(column.cell(row))).toList()).toList();
        return write(name, new Sheet(title, context, note, List.of(new SheetTable("", columns, rows))),
                listing);
    }

    private List<Path> write(String name, Sheet sheet, Listing<?> listing) throws CadreException {
        var written = new ArrayList<Path>();
        for (var format : formats) {
            written.add(files.write(folder.resolve(name + format.ending()), format,
                    printing.set(sheet.title(), List.of(sheet)), listing::csv));
        }
        return written;
    }

    private static Map<School, List<CoverageRequest>> bySchool(List<CoverageRequest> requests) {
        var schools = new LinkedHashMap<School, List<CoverageRequest>>();
        requests.forEach(one -> schools.computeIfAbsent(one.school(), s -> new ArrayList<>()).add(one));
        return schools;
    }

    private static String title(School school) {
        return school == null ? Messages.Coverage_noSchool : CoverageRequests.name(school);
    }

    private Sheet sheet(String title, List<CoverageRequest> requests) {
        var days = new TreeMap<LocalDate, List<List<String>>>();
        requests.forEach(one -> days.computeIfAbsent(one.start().toLocalDate(), day -> new ArrayList<>())
                .add(row(one)));
        var columns = List.of(SheetColumn.text(Messages.Coverage_time, 16),
                SheetColumn.text(Messages.Coverage_period, 11), SheetColumn.text(Messages.Coverage_class, 20),
                SheetColumn.text(Messages.Coverage_room, 11), SheetColumn.text(Messages.Coverage_teacher, 20),
                SheetColumn.text(Messages.Coverage_by, 22));
        var brief = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault());
        var first = brief.format(days.firstKey());
        return new Sheet(title, days.size() == 1 ? first
                : NLS.bind(Messages.Coverage_days, first, brief.format(days.lastKey())),
                Messages.Coverage_below, days.entrySet().stream()
                        .map(day -> new SheetTable(date.format(day.getKey()), columns, day.getValue()))
                        .toList());
    }

    private static List<String> row(CoverageRequest one) {
        var person = one.coverage().getCoveredBy();
        var how = kind(one.coverage().getKind());
        return List.of(WeekSheets.time(one.start(), one.coverage().getEndsAt()), one.period(), one.title(),
                one.room(), Objects.toString(name(one.coverage().getAbsent()), ""),
                person == null ? how : NLS.bind(Messages.Coverage_byHow, name(person), how));
    }

    private static List<ListColumn<CoverageRequest>> columns() {
        return List.of(column("school", Messages.Coverage_school, one -> CoverageRequests.name(one.school())),
                column("date", Messages.Coverage_date, one -> one.start().toLocalDate()),
                column("from", Messages.Coverage_from, one -> TIME.format(one.start())),
                column("to", Messages.Coverage_to, one -> one.coverage().getEndsAt() == null ? null
                        : TIME.format(one.coverage().getEndsAt())),
                column("period", Messages.Coverage_period, CoverageRequest::period),
                column("class", Messages.Coverage_class, CoverageRequest::title),
                column("room", Messages.Coverage_room, CoverageRequest::room),
                column("teacher", Messages.Coverage_teacher, one -> name(one.coverage().getAbsent())),
                column("teacherId", Messages.Coverage_teacherId, one -> id(one.coverage().getAbsent())),
                column("how", Messages.Coverage_how, one -> kind(one.coverage().getKind())),
                column("coveredBy", Messages.Coverage_by, one -> name(one.coverage().getCoveredBy())),
                column("coveredById", Messages.Coverage_byId, one -> id(one.coverage().getCoveredBy())));
    }

    private static ListColumn<CoverageRequest> column(String id, String title,
            Function<CoverageRequest, Object> value) {
        return new ListColumn<>(id, title, value);
    }

    private static String kind(CoverageKind kind) {
        return switch (kind) {
            case COLLEAGUE -> Messages.How_colleague;
            case SUBSTITUTE -> Messages.How_substitute;
            case OFFICE -> Messages.How_office;
            case MERGED -> Messages.How_merged;
        };
    }

    private static String name(Educator person) {
        return person == null ? null : OneLine.of(PersonName.show(person));
    }

    private static String id(Educator person) {
        return person == null ? null : Objects.toString(person.getStaffId(), null);
    }
}
