/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportCounts;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendar files become commitments and calendar days; they are found again when they come again. */
class BusyImportTest {

    private static final String DENTIST = """
            BEGIN:VEVENT
            UID:1@x
            DTSTAMP:20260801T000000Z
            DTSTART;TZID=America/Chicago:20260901T090000
            DTEND;TZID=America/Chicago:20260901T100000
            RRULE:FREQ=WEEKLY;COUNT=3
            SUMMARY:Dentist
            END:VEVENT
            """;

    @TempDir
    private Path folder;
    private Town town;

    @BeforeEach
    void aTown() throws CadreException {
        town = new Town(folder);
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + events + "END:VCALENDAR\n";
    }

    private ImportCounts busy(String events) throws Exception {
        try (var work = town.store.begin()) {
            var preview = town.intake().busy(town.file("ana.ics", calendar(events)),
                    Known.of(work).person("t1"), work, null);
            preview.apply(null);
            return preview.counts();
        }
    }

    private List<Commitment> commitments() throws CadreException {
        return town.all(Query.all(Literals.COMMITMENT, Commitment.class)).stream()
                .sorted((one, other) -> one.getStartsAt().compareTo(other.getStartsAt())).toList();
    }

    @Test
    void timesComeOnceAndGoWithTheirEvent() throws Exception {
        assertEquals(new ImportCounts(3, 3, 0, 0, 0, 0), busy(DENTIST));
        assertEquals(new ImportCounts(3, 0, 3, 0, 0, 0), busy(DENTIST));
        var first = commitments().getFirst();
        assertEquals(LocalDateTime.of(2026, 9, 1, 9, 0), first.getStartsAt());
        assertEquals(LocalDateTime.of(2026, 9, 1, 10, 0), first.getEndsAt());
        assertEquals("ana.ics", first.getSource());
        assertEquals(new ImportCounts(2, 0, 2, 0, 0, 1), busy(DENTIST.replace("COUNT=3", "COUNT=2")));
        assertEquals(new ImportCounts(2, 2, 0, 0, 0, 0), busy(DENTIST.replace("COUNT=3", "COUNT=2")
                .replace("T100000", "T103000")));
        assertEquals(2, commitments().size());
        assertEquals(LocalDateTime.of(2026, 9, 1, 10, 30), commitments().getFirst().getEndsAt());
    }

    @Test
    void whatTimesAreAboutIsNotKept() throws Exception {
        busy(DENTIST);
        for (var one : commitments()) {
            assertFalse((one.getSourcedId() + one.getSource()).contains("Dentist"));
            assertFalse(one.getSourcedId().contains("@"));
        }
    }

    @Test
    void anEventWithoutABeginningIsRefusedAndTheOthersCount() throws Exception {
        var counts = busy(DENTIST + "BEGIN:VEVENT\nUID:2\nSUMMARY:x\nEND:VEVENT\n");
        assertEquals(1, counts.rejected());
        assertEquals(3, counts.imported());
    }

    @Test
    void holidaysBecomeDaysByWhatTheyAreCalled() throws Exception {
        var file = town.file("holidays.ics", calendar("""
                BEGIN:VEVENT
                UID:1
                DTSTART;VALUE=DATE:20261126
                DTEND;VALUE=DATE:20261128
                SUMMARY:Thanksgiving
                TRANSP:TRANSPARENT
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTART;VALUE=DATE:20261125
                SUMMARY:Early release
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                DTSTART;VALUE=DATE:20261009
                SUMMARY:Professional Development Day
                END:VEVENT
                BEGIN:VEVENT
                UID:4
                DTSTART:20261009T190000Z
                SUMMARY:Concert
                END:VEVENT
                BEGIN:VEVENT
                UID:5
                DTSTART;VALUE=DATE:20270704
                SUMMARY:Independence Day
                END:VEVENT
                """));
        try (var work = town.store.begin()) {
            var preview = town.intake().days(file, null, null, work, null);
            assertEquals(new ImportCounts(6, 4, 0, 0, 2, 0), preview.counts());
            preview.apply(null);
        }
        var calendar = town.all(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR, SchoolCalendar.class))
                .getFirst();
        assertEquals(List.of(CalendarDayKind.PROFESSIONAL_DEVELOPMENT, CalendarDayKind.HALF_DAY,
                CalendarDayKind.HOLIDAY, CalendarDayKind.HOLIDAY), calendar.getDays().stream()
                        .sorted((one, other) -> one.getDate().compareTo(other.getDate()))
                        .map(day -> day.getKind()).toList());
        try (var work = town.store.begin()) {
            var north = work.load(Roots.SCHOOLS).getFirst();
            var preview = town.intake().days(file, north, CalendarDayKind.HOLIDAY, work, null);
            assertEquals(4, preview.counts().imported());
            assertTrue(preview.changes().getFirst().name().startsWith("North"));
        }
    }

    @Test
    void withoutASchoolYearNobodyKnowsWhatMatters() throws Exception {
        var file = town.file("ana.ics", calendar(DENTIST));
        try (var work = town.store.begin()) {
            work.load(Roots.ACADEMIC_SESSIONS).forEach(one -> one.setEnd(null));
            var person = Known.of(work).person("t1");
            var refused = assertThrows(CadreException.class, () -> town.intake().busy(file, person, work,
                    null));
            assertTrue(refused.getMessage().contains("No school year"), refused.getMessage());
        }
    }
}
