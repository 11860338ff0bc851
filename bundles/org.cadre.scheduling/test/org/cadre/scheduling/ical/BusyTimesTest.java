/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;

import org.cadre.core.CadreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events are expanded into the times at which somebody is busy, in the district's time. */
class BusyTimesTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final DayRange YEAR = new DayRange(LocalDate.of(2026, 8, 17), LocalDate.of(2027, 6, 12));

    @TempDir
    private Path folder;

    private BusyTimes read(String content) throws IOException, CadreException {
        var file = Files.writeString(folder.resolve("x.ics"), content);
        return BusyTimes.of(CalendarFile.read(file, CHICAGO), YEAR, CHICAGO);
    }

    /** The times of a calendar with these lines of one event. */
    private List<String> event(String... lines) throws IOException, CadreException {
        return times(read(calendar("BEGIN:VEVENT\nUID:1\n" + String.join("\n", lines) + "\nEND:VEVENT\n")));
    }

    private static String calendar(String components) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + components + "END:VCALENDAR\n";
    }

    private static List<String> times(BusyTimes times) {
        return times.times().stream().map(one -> one.start() + "/" + one.end().toString().substring(11))
                .toList();
    }

    @Test
    void aTimeInUtcIsToldInTheDistrictsTime() throws Exception {
        assertEquals(List.of("2026-09-01T08:00/09:00"), event("DTSTART:20260901T130000Z",
                "DTEND:20260901T140000Z"));
    }

    @Test
    void floatingTimesAreTheDistricts() throws Exception {
        assertEquals(List.of("2026-09-01T13:00/13:45"), event("DTSTART:20260901T130000", "DURATION:PT45M"));
    }

    @Test
    void aRuleKeepsTheWallClockWhereItIsMeant() throws Exception {
        assertEquals(List.of("2026-10-26T09:00/10:00", "2026-11-02T09:00/10:00"), event(
                "DTSTART;TZID=America/Chicago:20261026T090000", "DTEND;TZID=America/Chicago:20261026T100000",
                "RRULE:FREQ=WEEKLY;COUNT=2"), "clocks go back on November 1");
        assertEquals(List.of("2026-10-19T03:00/04:00", "2026-10-26T04:00/05:00", "2026-11-02T03:00/04:00"),
                event(
                "DTSTART;TZID=Europe/Berlin:20261019T100000", "DTEND;TZID=Europe/Berlin:20261019T110000",
                "RRULE:FREQ=WEEKLY;COUNT=3"), "Berlin changes a week earlier");
        assertEquals(List.of("2026-10-26T09:00/10:00", "2026-11-02T08:00/09:00"),
                event("DTSTART:20261026T140000Z",
                "DTEND:20261026T150000Z", "RRULE:FREQ=WEEKLY;COUNT=2"), "a rule in UTC moves");
    }

    @Test
    void aTimeZoneOfTheFileCounts() throws Exception {
        var zone = """
                BEGIN:VTIMEZONE
                TZID:Ours
                BEGIN:STANDARD
                DTSTART:19701101T020000
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0500
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1
                DTSTART;TZID=Ours:20261201T090000
                DTEND;TZID=Ours:20261201T093000
                END:VEVENT
                """;
        assertEquals(List.of("2026-12-01T08:00/08:30"), times(read(calendar(zone))));
    }

    @Test
    void anHourThatIsThereTwiceStillTakesTime() throws Exception {
        assertEquals(List.of("2026-11-01T01:30/02:00"), event("DTSTART:20261101T063000Z",
                "DTEND:20261101T070000Z"),
                "from 1:30 to 1:00 on the clock");
    }

    @Test
    void datesAreAddedTakenOutAndMoved() throws Exception {
        var moved = """
                BEGIN:VEVENT
                UID:1
                DTSTART:20260907T090000
                DTEND:20260907T100000
                RRULE:FREQ=WEEKLY;COUNT=4
                RDATE:20260911T090000
                EXDATE:20260914T090000
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID:20260921T090000
                DTSTART:20260922T110000
                DTEND:20260922T113000
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID:20260928T090000
                DTSTART:20260928T090000
                DTEND:20260928T100000
                STATUS:CANCELLED
                END:VEVENT
                """;
        assertEquals(List.of("2026-09-07T09:00/10:00", "2026-09-11T09:00/10:00", "2026-09-22T11:00/11:30"),
                times(read(calendar(moved))));
    }

    private static String weekly(String change) {
        return calendar("""
                BEGIN:VEVENT
                UID:1
                DTSTART;TZID=America/Chicago:20261012T090000
                DTEND;TZID=America/Chicago:20261012T100000
                RRULE:FREQ=WEEKLY;COUNT=5
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Chicago:20261026T090000
                """ + change + "\nEND:VEVENT\n");
    }

    @Test
    void aChangeOfAllLaterOccurrencesMovesThemAll() throws Exception {
        assertEquals(List.of("2026-10-12T09:00/10:00", "2026-10-19T09:00/10:00", "2026-10-27T13:30/14:00",
                "2026-11-03T13:30/14:00", "2026-11-10T13:30/14:00"), times(read(weekly("""
                        DTSTART;TZID=America/Chicago:20261027T133000
                        DTEND;TZID=America/Chicago:20261027T140000"""))).stream().sorted().toList(),
                "clocks go back on November 1");
        assertEquals(List.of("2026-10-12T09:00/10:00", "2026-10-19T09:00/10:00"), times(read(weekly("""
                DTSTART;TZID=America/Chicago:20261026T090000
                DURATION:PT1H
                STATUS:CANCELLED"""))), "all later ones are canceled");
        assertEquals(List.of("2026-10-12T09:00/10:00", "2026-10-19T09:00/10:00", "2026-10-28T08:00/09:00",
                "2026-11-11T08:00/09:00"), times(read(weekly("""
                        DTSTART;TZID=America/Chicago:20261028T080000
                        DURATION:PT1H
                        RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2"""))).stream().sorted().toList(),
                "the change has a rule of its own");
    }

    @Test
    void aLaterChangeOrOneOfASingleDayCountsBeforeTheOneOnwards() throws Exception {
        var more = weekly("DTSTART;TZID=America/Chicago:20261026T110000\nDURATION:PT1H")
                .replace("END:VCALENDAR", """
                        BEGIN:VEVENT
                        UID:1
                        RECURRENCE-ID;TZID=America/Chicago:20261102T090000
                        DTSTART;TZID=America/Chicago:20261102T150000
                        DURATION:PT30M
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:1
                        RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Chicago:20261109T090000
                        DTSTART;TZID=America/Chicago:20261109T070000
                        DURATION:PT1H
                        END:VEVENT
                        END:VCALENDAR""");
        assertEquals(List.of("2026-10-12T09:00/10:00", "2026-10-19T09:00/10:00", "2026-10-26T11:00/12:00",
                "2026-11-02T15:00/15:30", "2026-11-09T07:00/08:00"),
                times(read(more)).stream().sorted().toList());
    }

    @Test
    void aDayCanBeTakenOutOfAnEventWithATime() throws Exception {
        assertEquals(List.of("2026-09-07T09:00/10:00"), event("DTSTART:20260907T090000",
                "DTEND:20260907T100000",
                "RRULE:FREQ=DAILY;COUNT=2", "EXDATE;VALUE=DATE:20260908"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTC", "Pacific/Auckland", "America/Los_Angeles" })
    void wholeDaysBlockWholeDaysWhereverTheMachineIs(String machine) throws Exception {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(machine));
            wholeDays();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void wholeDays() throws Exception {
        assertEquals(List.of("2026-10-05T00:00/00:00", "2026-10-19T00:00/00:00"), event(
                "DTSTART;VALUE=DATE:20261005", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20261012"));
        var times = read(calendar("BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20261001\n"
                + "DTEND;VALUE=DATE:20261003\n"
                + "X-MICROSOFT-CDO-BUSYSTATUS:OOF\nEND:VEVENT\n")).times();
        assertEquals(LocalDate.of(2026, 10, 1).atStartOfDay(), times.getFirst().start());
        assertEquals(LocalDate.of(2026, 10, 3).atStartOfDay(), times.getFirst().end());
        assertTrue(times.getFirst().away());
    }

    @Test
    void whatKeepsNobodyBusyIsIgnored() throws Exception {
        assertEquals(List.of(), event("DTSTART:20260901T130000", "DURATION:PT1H", "TRANSP:TRANSPARENT"));
        assertEquals(List.of(), event("DTSTART:20260901T130000", "DURATION:PT1H", "STATUS:CANCELLED"));
        assertEquals(List.of(), event("DTSTART:20260901T130000", "DURATION:PT1H",
                "X-MICROSOFT-CDO-BUSYSTATUS:FREE"));
        assertEquals(List.of(), event("DTSTART:20260901T130000"));
        assertEquals(List.of(), event("DTSTART:20200901T130000", "DURATION:PT1H"));
        assertEquals(1, read(calendar("METHOD:CANCEL\nBEGIN:VEVENT\nUID:1\n"
                + "DTSTART:20260901T130000\nDURATION:PT1H\n"
                + "END:VEVENT\n")).ignored());
    }

    @Test
    void whatRepeatsForeverEndsWithTheSchoolYearAndSaysSo() throws Exception {
        var times = read(calendar("BEGIN:VEVENT\nUID:1\nDTSTART:20000103T090000\n"
                + "DURATION:PT1H\nRRULE:FREQ=WEEKLY\n"
                + "END:VEVENT\n"));
        assertEquals(43, times.times().size());
        assertEquals("2027-06-07T09:00", times.times().getLast().start().toString());
        assertTrue(times.notes().getFirst().contains("2027-06-11"), times.notes().toString());
    }

    @Test
    void whatRepeatsTooOftenIsCutOrRefused() throws Exception {
        var hourly = read(calendar("BEGIN:VEVENT\nUID:1\nDTSTART:20260901T090000\n"
                + "DURATION:PT1M\nRRULE:FREQ=HOURLY\n"
                + "END:VEVENT\n"));
        assertEquals(Repeats.MOST, hourly.times().size());
        assertEquals(1, hourly.notes().size());
        var restless = read(calendar("BEGIN:VEVENT\nUID:1\nDTSTART:20260901T090000\nDURATION:PT1M\n"
                + "RRULE:FREQ=SECONDLY\nEND:VEVENT\n"));
        assertEquals(1, restless.refused());
        assertEquals(4, restless.rejections().getFirst().line());
    }

    @ParameterizedTest
    @ValueSource(strings = { "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYWEEKNO=60",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31", "FREQ=DAILY;INTERVAL=2000000000",
                "FREQ=DAILY;COUNT=2000000000",
        "FREQ=MONTHLY;BYDAY=9MO", "FREQ=YEARLY;BYHOUR=1,2,3,4,5,6;BYMINUTE=1,2,3,4,5,6;BYYEARDAY=1,2,3,4,5",
        "FREQ=", "FREQ=DAILY;UNTIL=nonsense", "FREQ=WEEKLY;BYDAY=" })
    void strangeRulesEndSoon(String rule) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(calendar("BEGIN:VEVENT\nUID:1\n"
                + "DTSTART:19000101T090000\nDURATION:PT1H\nRRULE:" + rule + "\nEND:VEVENT\n")));
    }

    @Test
    void publishedBusyTimesCount() throws Exception {
        assertEquals(List.of("2026-09-01T08:00/09:00", "2026-09-02T08:00/08:30"), times(read(calendar("""
                BEGIN:VFREEBUSY
                UID:1
                FREEBUSY;FBTYPE=BUSY:20260901T130000Z/20260901T140000Z,20260902T130000Z/PT30M
                FREEBUSY;FBTYPE=FREE:20260903T130000Z/20260903T140000Z
                END:VFREEBUSY
                """))));
    }

    @Test
    void valuesThatCannotBeReadAreNamedByLine() throws Exception {
        var times = read(calendar("BEGIN:VEVENT\nUID:1\nSUMMARY:a\n b\nDTSTART:soon\nEND:VEVENT\n"));
        assertEquals(List.of("DTSTART", "DTSTART"), times.rejections().stream().map(one -> one.field())
                .toList());
        assertEquals(8, times.rejections().getFirst().line());
        assertEquals(1, times.refused());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "hello", "BEGIN:VCARD\nEND:VCARD", "\u0000\u0001" })
    void whatIsNoCalendarIsRefused(String content) {
        var refused = assertThrows(CadreException.class, () -> read(content));
        assertTrue(refused.getMessage().contains("x.ics"), refused.getMessage());
    }

    @Test
    void deepAndRestlessFilesAreRefused() {
        assertThrows(CadreException.class, () -> read(calendar("BEGIN:X\n".repeat(100))));
        assertThrows(CadreException.class, () -> read(calendar("BEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\n"
                + "DTSTART:19700101T000000\nRRULE:FREQ=SEC\n ONDLY\nEND:STANDARD\nEND:VTIMEZONE\n")));
        assertThrows(CadreException.class, () -> CalendarText.read(folder));
        assertThrows(CadreException.class, () -> CalendarText.read(folder.resolve("none.ics")));
    }
}
