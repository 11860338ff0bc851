/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.check.Check;
import org.cadre.core.store.Query;
import org.cadre.model.CadrePackage;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.findings.BellCheck;
import org.cadre.scheduling.findings.CalendarCheck;
import org.cadre.scheduling.findings.TimesCheck;
import org.cadre.scheduling.findings.TimetableCheck;
import org.cadre.scheduling.intake.DayKinds;
import org.cadre.scheduling.intake.Town;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made-up calendars have nothing wrong, and the same seed makes the same. */
class SampleCalendarsTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsWrongWithThem() throws Exception {
        var town = new Town(folder);
        try (var work = town.store.begin()) {
            var added = new SampleCalendars().add(work, 1);
            assertEquals(4, added.stream().filter(one -> one.eClass() == CadrePackage.Literals.BELL_SCHEDULE)
                    .count());
            for (var check : List.<Check> of(new BellCheck(), new CalendarCheck(), new TimetableCheck(),
                    new TimesCheck())) {
                assertEquals(List.of(), check.run(work, Town.FIRST));
            }
            assertEquals(3, work.load(Query.all(Literals.TIMETABLE, Timetable.class)).size());
            var days = work.load(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR, SchoolCalendar.class))
                    .getFirst()
                    .getDays();
            var classes = days.stream().filter(day -> DayKinds.INSTRUCTIONAL.contains(day.getKind())).count();
            assertTrue(classes > 170 && classes < 200, "days with classes: " + classes);
        }
    }

    @Test
    void theSameSeedMakesTheSame() throws Exception {
        assertEquals(timetables(7), timetables(7));
        assertTrue(!timetables(7).equals(timetables(8)));
    }

    private String timetables(long seed) throws CadreException {
        try (var work = new Town(folder).store.begin()) {
            return new SampleCalendars().add(work, seed).stream().filter(Timetable.class::isInstance)
                    .flatMap(one -> ((Timetable) one).getEntries().stream())
                    .map(entry -> entry.getPeriod() + entry.getKind()).collect(Collectors.joining(" "));
        }
    }

    @Test
    void databasesWithACalendarAreLeftAlone() throws Exception {
        var town = new Town(folder);
        town.table("days.csv", "date,kind\n2026-09-01,holiday\n");
        try (var work = town.store.begin()) {
            assertThrows(CadreException.class, () -> new SampleCalendars().add(work, 1));
        }
    }
}
