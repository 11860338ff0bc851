/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/**
 * Sheets to print: what a person, pair, school or cohort has in each week, day by day. What is canceled is
 * left out.
 */
@SuppressWarnings("nls")
public final class WeekSheets {

    private static final String ENDING = ".html";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(Locale.getDefault());

    /** Whether a path names one file for all sheets rather than a folder. */
    public static boolean isFile(Path path) {
        return path.getFileName() != null
                && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * Writes a file for each calendar into a folder, or all sheets into one file, each person on sheets of
     * her own.
     *
     * @param out a folder, or a name that ends in .html
     */
    public List<Path> write(List<Handout> handouts, Path out) throws CadreException {
        if (isFile(out)) {
            return List.of(WholeFile.write(out, PrintPage.page(Messages.Sheets_title,
                    handouts.stream().flatMap(handout -> sections(handout).stream()).toList())));
        }
        var files = new ArrayList<Path>();
        for (var handout : handouts) {
            files.add(WholeFile.write(out.resolve(handout.fileName() + ENDING),
                    PrintPage.page(handout.title(), sections(handout))));
        }
        return files;
    }

    /** One section for each week. */
    private List<String> sections(Handout handout) {
        var weeks = new TreeMap<LocalDate, List<HandoutEvent>>();
        handout.events().stream().filter(event -> !event.canceled()).forEach(event -> weeks.computeIfAbsent(
                event.start().toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                week -> new ArrayList<>()).add(event));
        return weeks.entrySet().stream().map(week -> PrintPage.section(handout.title(),
                NLS.bind(Messages.Sheets_week, date.format(week.getKey())), days(week.getValue()))).toList();
    }

    private String days(List<HandoutEvent> events) {
        var days = new TreeMap<LocalDate, List<HandoutEvent>>();
        events.forEach(event -> days.computeIfAbsent(event.start().toLocalDate(), d -> new ArrayList<>())
                .add(event));
        return days.entrySet().stream().map(day -> PrintPage.heading(date.format(day.getKey()))
                + PrintPage.table(List.of(Messages.Sheets_time, Messages.Sheets_what, Messages.Sheets_where),
                        day.getValue().stream().map(WeekSheets::row).toList()))
                .collect(Collectors.joining());
    }

    private static List<String> row(HandoutEvent event) {
        var what = event.description().isEmpty() ? event.summary() : event.summary() + ". "
                + event.description();
        return List.of(time(event.start(), event.end()), what, event.location());
    }

    /** From when to when; a session across midnight says so. */
    static String time(LocalDateTime start, LocalDateTime end) {
        if (end == null) {
            return TIME.format(start);
        }
        var times = TIME.format(start) + "\u2013" + TIME.format(end); //$NON-NLS-1$
        return end.toLocalDate().equals(start.toLocalDate()) ? times : NLS.bind(Messages.Sheets_nextDay, times);
    }
}
