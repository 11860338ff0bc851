/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.cadre.model.CalendarDayKind;
import org.cadre.scheduling.intake.CalendarEdits;
import org.cadre.scheduling.intake.DayChange;
import org.cadre.scheduling.intake.Known;
import org.cadre.scheduling.intake.SchoolCalendars;
import org.cadre.scheduling.intake.Town;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import picocli.CommandLine;

/** What the commands about calendars say and do. */
class CommandsTest {

    @TempDir
    private Path folder;
    private Town town;

    @BeforeEach
    void aWeek() throws Exception {
        town = new Town(folder);
        town.table("bells.csv",
                "school,schedule,period,start,end\n,Regular,1,8:00,8:50\n,Half day,1,8:00,8:30\n");
        town.table("days.csv", """
                date,kind,rotation
                2026-08-31,instructional,A
                2026-09-01,half,B
                2026-09-02,testing,C
                2026-09-03,pd,
                2026-09-04,instructional,A
                2026-09-07,holiday,
                """);
    }

    private String show(String school, ShowCommand.Format format) throws CadreException {
        try (var work = town.store.begin()) {
            var place = school == null ? null : Known.of(work).school(school);
            return new ShownDays(place, SchoolCalendars.of(work), LocalDate.of(2026, 9, 1),
                    LocalDate.of(2026, 9, 4))
                    .outcome(format).text();
        }
    }

    @Test
    void daysAreShownAndCounted() throws CadreException {
        var text = show("North", ShowCommand.Format.TEXT);
        assertTrue(text.startsWith("North: 3 instructional days from 2026-09-01 to 2026-09-04."), text);
        assertTrue(text.contains("do not count"), text);
        assertTrue(text.contains("Half day") && text.contains("Regular"), text);
        assertTrue(show(null, ShowCommand.Format.CSV)
                .startsWith("Date,Day,Kind,Rotation,Bells,Label\r\n2026-09-01,Tue"));
        assertTrue(show(null, ShowCommand.Format.JSON).contains("\"instructionalDays\": 3")
                || show(null, ShowCommand.Format.JSON).contains("\"instructionalDays\":3"));
    }

    @Test
    void holidaysAloneLeaveTheOtherWeekdays() throws Exception {
        var other = new Town(folder);
        other.table("days.csv", "date,kind\n2026-09-07,holiday\n");
        try (var work = other.store.begin()) {
            var text = new ShownDays(null, SchoolCalendars.of(work), LocalDate.of(2026, 9, 1),
                    LocalDate.of(2026, 9, 13)).outcome(ShowCommand.Format.TEXT).text();
            assertTrue(text.startsWith("all schools: 8 instructional days from 2026-09-01 to 2026-09-13."),
                    text);
            assertTrue(text.contains("Monday to Friday count"), text);
        }
    }

    private List<String> call(String school, boolean waits) throws CadreException {
        try (var work = town.store.begin()) {
            var known = Known.of(work);
            var place = school == null ? null : known.school(school);
            new DayChange(place, LocalDate.of(2026, 9, 1), CalendarDayKind.HOLIDAY, "Snow day", waits)
                    .plan(work, known).run();
            return SchoolCalendars.of(work).days(place).stream()
                    .map(day -> day.getKind().getLiteral().charAt(0) + String.valueOf(day.getRotation()))
                    .toList();
        }
    }

    @Test
    void aSnowDayLosesItsRotationOrAllWait() throws CadreException {
        assertEquals(List.of("iA", "hnull", "tC", "pnull", "iA", "hnull"), call(null, false));
        assertEquals(List.of("iA", "hnull", "tB", "pnull", "iC", "hnull"), call(null, true));
    }

    @Test
    void aSnowDayOfOneSchoolLeavesTheOthersAlone() throws CadreException {
        assertEquals(List.of("iA", "hnull", "tB", "pnull", "iC", "hnull"), call("North", true));
        try (var work = town.store.begin()) {
            var known = Known.of(work);
            var north = known.school("North");
            new DayChange(north, LocalDate.of(2026, 9, 1), CalendarDayKind.HOLIDAY, null, false).plan(work,
                    known).run();
            var all = SchoolCalendars.of(work);
            assertEquals(2, all.calendars().size());
            var south = all.on(known.school("South"), LocalDate.of(2026, 9, 1)).orElseThrow();
            assertEquals(CalendarDayKind.HALF_DAY,
                    CalendarEdits.day(south, LocalDate.of(2026, 9, 1)).orElseThrow().getKind());
        }
    }

    @Test
    void aDayThatNoCalendarHasIsAddedOrRefused() throws CadreException {
        try (var work = town.store.begin()) {
            var known = Known.of(work);
            new DayChange(null, LocalDate.of(2026, 12, 1), CalendarDayKind.HOLIDAY, "Snow", false).plan(work,
                    known)
                    .run();
            assertEquals(7, SchoolCalendars.of(work).days(null).size());
            assertThrows(CadreException.class, () -> new DayChange(known.school("North"),
                    LocalDate.of(2030, 1, 1),
                    CalendarDayKind.HOLIDAY, null, false).plan(work, known));
        }
    }

    @Test
    void importsSayWhatBecameOfTheRows() throws Exception {
        var preview = town.table("rooms.csv", "school,room,seats\nNorth,Library,8\nWest,Attic,1\n");
        var outcome = new ImportReport("rooms.csv", preview, null).outcome(Optional.empty());
        assertEquals(Outcome.Exit.FINDINGS, outcome.exit());
        assertTrue(outcome.text().contains("rooms.csv, line 3, school: There is no school"), outcome.text());
        assertEquals(2, outcome.data().get("rowsRead"));
    }

    static Stream<Object> runs() {
        return Stream.of(new ImportRun(null, null, null), new ShowCommand.Run(null), new DayRun(null),
                new SampleCommand.Run(null, null));
    }

    /** picocli looks every key up when it prints the help. */
    @ParameterizedTest
    @MethodSource("runs")
    void everyOptionIsExplained(Object run) {
        var command = new CommandLine(run);
        command.setResourceBundle(new ShowCommand(null).texts());
        var options = command.getCommandSpec().options().stream().filter(one -> one.descriptionKey() != null
                && one.descriptionKey().startsWith("calendar.")).toList();
        assertTrue(options.stream().allMatch(one -> new ShowCommand(null).texts()
                .containsKey(one.descriptionKey())));
        assertTrue(!options.isEmpty());
    }

    @Test
    void kindsOfDaysAreUnderstood() {
        assertEquals(CalendarDayKind.HOLIDAY, new KindConverter().convert("snow day").kind());
        assertEquals(CalendarDayKind.HALF_DAY, new KindConverter().convert("halfDay").kind());
        assertEquals(CalendarDayKind.INSTRUCTIONAL, new KindConverter().convert("Normal day").kind());
        assertEquals(CalendarDayKind.INSTRUCTIONAL, new KindConverter().convert("School day").kind());
        assertEquals(CalendarDayKind.HOLIDAY, new KindConverter().convert("School closed").kind());
        assertEquals(CalendarDayKind.HOLIDAY, new KindConverter().convert("no school").kind());
        for (var kind : CalendarDayKind.VALUES) {
            assertEquals(kind, new KindConverter().convert(kind.getLiteral()).kind());
        }
        assertThrows(CommandLine.TypeConversionException.class, () -> new KindConverter().convert("party"));
    }

    @Test
    void everyTextLoads() throws ReflectiveOperationException {
        for (var type : List.of("command.calendar", "intake", "ical", "findings", "personal", "sample")) {
            for (var field : Class.forName("org.cadre.scheduling." + type + ".Messages")
                    .getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers())) {
                    field.setAccessible(true);
                    var text = String.valueOf(field.get(null));
                    assertTrue(!text.startsWith("NLS missing") && !text.contains("'"), text);
                    var bound = NLS.bind(text, new Object[] { "a", "b", "c", "d", "e", "f", "g" });
                    assertTrue(!bound.contains("{") && !bound.contains("<missing"), bound);
                }
            }
        }
    }
}
