/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.core.people.PersonName;
import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;
import org.cadre.model.School;

/**
 * Writes coverage requests as lists for spreadsheets and as sheets to print, one of each for every school's
 * office.
 */
@SuppressWarnings("nls")
public final class CoverageFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // spreadsheet programs need it for other scripts
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Path folder;
    private final SafeName names = new SafeName();
    private final DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(Locale.getDefault());

    /** Writes to this folder, which is made if need be. */
    public CoverageFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes coverage-SCHOOL.csv and coverage-SCHOOL.html for every school that has requests. */
    public List<Path> write(List<CoverageRequest> requests) throws CadreException {
        var files = new ArrayList<Path>();
        for (var school : bySchool(requests).entrySet()) {
            var title = title(school.getKey());
            var name = names.of("coverage-" + title);
            files.add(WholeFile.write(folder.resolve(name + ".csv"),
                    BYTE_ORDER_MARK + new Listing<>("coverage", columns(), school.getValue()).csv()));
            files.add(WholeFile.write(folder.resolve(name + ".html"),
                    PrintPage.page(title, List.of(section(title, school.getValue())))));
        }
        return files;
    }

    /**
     * Writes a table as NAME.csv and NAME.html.
     *
     * @param below what stands below the title, for instance how numbers are counted
     */
    public <R> List<Path> write(String name, String title, String below, Listing<R> listing)
            throws CadreException {
        var headings = listing.columns().stream().map(ListColumn::title).toList();
        var rows = listing.rows().stream().map(row -> listing.columns().stream().map(c -> c.cell(row))
                .toList()).toList();
        return List.of(WholeFile.write(folder.resolve(name + ".csv"), BYTE_ORDER_MARK + listing.csv()),
                WholeFile.write(folder.resolve(name + ".html"), PrintPage.page(title,
                        List.of(PrintPage.section(title, below, PrintPage.table(headings, rows))))));
    }

    private static Map<School, List<CoverageRequest>> bySchool(List<CoverageRequest> requests) {
        var schools = new LinkedHashMap<School, List<CoverageRequest>>();
        requests.forEach(one -> schools.computeIfAbsent(one.school(), s -> new ArrayList<>()).add(one));
        return schools;
    }

    private static String title(School school) {
        return school == null ? Messages.Coverage_noSchool : CoverageRequests.name(school);
    }

    private String section(String title, List<CoverageRequest> requests) {
        var shown = columns().stream().filter(column -> !List.of("school", "date", "teacherId", "coveredById")
                .contains(column.id())).toList();
        var days = requests.stream().collect(Collectors.groupingBy(one -> one.start().toLocalDate(),
                LinkedHashMap::new, Collectors.toList()));
        return PrintPage.section(title, Messages.Coverage_below, days.entrySet().stream()
                .map(day -> PrintPage.heading(date.format(day.getKey())) + PrintPage.table(
                        shown.stream().map(ListColumn::title).toList(), day.getValue().stream()
                                .map(row -> shown.stream().map(column -> column.text(row)).toList())
                                        .toList()))
                .collect(Collectors.joining()));
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
