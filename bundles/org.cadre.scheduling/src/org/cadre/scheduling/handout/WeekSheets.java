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
import java.util.function.Function;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.scheduling.print.Sheet;
import org.cadre.scheduling.print.SheetColumn;
import org.cadre.scheduling.print.SheetFormat;
import org.cadre.scheduling.print.SheetTable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Sheets to print: what a person, pair, school or cohort has in each week, day by day. What is canceled is
 * left out.
 */
@SuppressWarnings("nls")
public final class WeekSheets {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Printing printing;
    private final SheetFiles files;
    private final DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(Locale.getDefault());

    /** An entry in the list for spreadsheets. */
    private record Entry(String whose, HandoutEvent event) {
    }

    /** Prints like that. */
    public WeekSheets(Printing printing) {
        this.printing = printing;
        this.files = new SheetFiles(printing.paper());
    }

    /**
     * Writes a file for each calendar into a folder, or everything into one file, each calendar on sheets of
     * its own.
     *
     * @param handouts the calendars; nothing is written if there are none
     * @param out a folder, which is made if need be, or a name that ends like files of some format
     * @param monitor shows how far it is and cancels between files; may be null
     * @return the files in the order of the calendars
     */
    public List<Path> write(List<Handout> handouts, SheetFormat format, Path out, IProgressMonitor monitor)
            throws CadreException {
        if (handouts.isEmpty()) {
            return List.of();
        }
        if (SheetFormat.of(out).isPresent()) {
            return List.of(write(out, format, Messages.Sheets_title, handouts));
        }
        var progress = SubMonitor.convert(monitor, handouts.size());
        var written = new ArrayList<Path>();
        for (var handout : handouts) {
            progress.split(1);
            written.add(write(out.resolve(handout.fileName() + format.ending()), format, handout.title(),
                    List.of(handout)));
        }
        return written;
    }

    private Path write(Path file, SheetFormat format, String title, List<Handout> handouts)
            throws CadreException {
        var sheets = handouts.stream().flatMap(this::sheets).toList();
        return files.write(file, format, printing.set(title, sheets), () -> list(handouts));
    }

    /** One sheet for each week; one that says so if nothing is planned. */
    private Stream<Sheet> sheets(Handout handout) {
        var weeks = new TreeMap<LocalDate, List<HandoutEvent>>();
        planned(handout).forEach(event -> weeks.computeIfAbsent(
                event.start().toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                week -> new ArrayList<>()).add(event));
        return weeks.isEmpty() ? Stream.of(new Sheet(handout.title(), "", "", List.of()))
                : weeks.entrySet().stream().map(week -> new Sheet(handout.title(),
                        NLS.bind(Messages.Sheets_week, date.format(week.getKey())), "",
                        days(week.getValue())));
    }

    private static Stream<HandoutEvent> planned(Handout handout) {
        return handout.events().stream().filter(event -> !event.canceled());
    }

    private List<SheetTable> days(List<HandoutEvent> events) {
        var days = new TreeMap<LocalDate, List<HandoutEvent>>();
        events.forEach(event -> days.computeIfAbsent(event.start().toLocalDate(), d -> new ArrayList<>())
                .add(event));
        var columns = List.of(SheetColumn.text(Messages.Sheets_time, 18),
                SheetColumn.text(Messages.Sheets_what, 57), SheetColumn.text(Messages.Sheets_where, 25));
        return days.entrySet().stream().map(day -> new SheetTable(date.format(day.getKey()), columns,
                day.getValue().stream().map(WeekSheets::row).toList())).toList();
    }

    private static List<String> row(HandoutEvent event) {
        var what = event.description().isEmpty() ? event.summary() : event.summary() + ". "
                + event.description();
        return List.of(time(event.start(), event.end()), what, event.location());
    }

    private static String list(List<Handout> handouts) {
        var rows = handouts.stream().flatMap(handout -> planned(handout)
                .map(event -> new Entry(handout.title(), event))).toList();
        return new Listing<>("entries", List.of(column("whose", Messages.Sheets_whose, Entry::whose),
                column("date", Messages.Coverage_date, one -> one.event().start().toLocalDate()),
                column("from", Messages.Coverage_from, one -> TIME.format(one.event().start())),
                column("to", Messages.Coverage_to, one -> one.event().end() == null ? null
                        : TIME.format(one.event().end())),
                column("what", Messages.Sheets_what, one -> one.event().summary()),
                column("where", Messages.Sheets_where, one -> one.event().location()),
                column("cover", Messages.Sheets_cover, one -> one.event().description())), rows).csv();
    }

    private static ListColumn<Entry> column(String id, String title, Function<Entry, Object> value) {
        return new ListColumn<>(id, title, value);
    }

    /** From when to when; a session across midnight says so. */
    static String time(LocalDateTime start, LocalDateTime end) {
        if (end == null) {
            return TIME.format(start);
        }
        var times = TIME.format(start) + "\u2013" + TIME.format(end);
        return end.toLocalDate().equals(start.toLocalDate()) ? times : NLS.bind(Messages.Sheets_nextDay, times);
    }
}
