/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cadre.scheduling.calendar.Bells.Period;
import org.cadre.scheduling.calendar.SchoolDay.Kind;
import org.cadre.scheduling.window.Slot;
import org.cadre.scheduling.window.Span;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final Bells REGULAR = new Bells("Regular",
            List.of(period("1", 8, 9), period("2", 13, 14)));
    private static final Bells SHORT = new Bells("Short", List.of(period("1", 8, 9)));

    @Test
    void slotsFollowTheDaysAndTheirBells() {
        var late = new Bells("Late start", List.of(period("1", 10, 11)));
        var calendar = calendar(day(0, Kind.INSTRUCTIONAL, "A"), day(1, Kind.HALF_DAY, "B"),
                day(2, Kind.TESTING, "A"), day(3, Kind.HOLIDAY, null),
                new SchoolDay(MONDAY.plusDays(4), Kind.INSTRUCTIONAL, Optional.empty(), Optional.of(late)),
                day(5, Kind.INSTRUCTIONAL, "B"));
        var slots = new WindowClock(MONDAY, CHICAGO).slots(calendar, MONDAY.plusDays(5), NOON);
        assertEquals(
                List.of(slot(0, 8, false), slot(0, 13, true), slot(1, 8, false), slot(4, 10, false)), slots);
    }

    /** Clocks go forward on Sunday, 8 March 2026: from then on the same bell is an hour earlier. */
    @Test
    void minutesKnowOfDaylightSaving() {
        var clock = new WindowClock(MONDAY, CHICAGO);
        var before = clock.span(MONDAY.plusDays(4), LocalTime.of(8, 0), LocalTime.of(9, 0), CHICAGO);
        var after = clock.span(MONDAY.plusDays(7), LocalTime.of(8, 0), LocalTime.of(9, 0), CHICAGO);
        assertEquals(new Span(4 * 1_440 + 480, 4 * 1_440 + 540), before);
        assertEquals(new Span(7 * 1_440 + 420, 7 * 1_440 + 480), after);
        assertEquals(7, clock.day(after.start()));
        var skipped = clock.span(MONDAY.plusDays(6), LocalTime.of(2, 30), LocalTime.of(4, 0), CHICAGO);
        assertEquals(30, skipped.end() - skipped.start());
    }

    @Test
    void aPartnerElsewhereMayMeetAcrossMidnight() {
        var clock = new WindowClock(MONDAY, CHICAGO);
        var manila = ZoneId.of("Asia/Manila");
        var span = clock.span(MONDAY, LocalTime.of(23, 30), LocalTime.of(0, 30), manila);
        assertEquals(60, span.end() - span.start());
        var inChicago = clock.span(MONDAY, LocalTime.of(9, 30), LocalTime.of(10, 30), CHICAGO);
        assertEquals(inChicago, span);
        assertEquals(0, clock.day(span.start()));
        assertEquals(span.start(), clock.minute(clock.instant(span.start())));
    }

    @Test
    void theRotationWaitsForASnowDayOrLosesItsLabel() {
        var calendar = calendar(day(0, Kind.INSTRUCTIONAL, "A"), day(1, Kind.INSTRUCTIONAL, "B"),
                day(2, Kind.HOLIDAY, null), day(3, Kind.HALF_DAY, "C"), day(4, Kind.INSTRUCTIONAL, "A"));
        var snow = MONDAY.plusDays(1);
        assertEquals(List.of("A", "-", "-", "B", "C"), rotation(calendar.calledOff(snow, true)));
        assertEquals(List.of("A", "-", "-", "C", "A"), rotation(calendar.calledOff(snow, false)));
        assertEquals(Kind.HOLIDAY, calendar.calledOff(snow, true).day(snow).orElseThrow().kind());
        assertEquals(calendar, calendar.calledOff(MONDAY.plusDays(2), true));
    }

    @Test
    void onlyDaysWithClassesCount() {
        var calendar = calendar(day(0, Kind.INSTRUCTIONAL, null), day(1, Kind.PROFESSIONAL_DEVELOPMENT, null),
                day(2, Kind.TESTING, null), day(3, Kind.HOLIDAY, null), day(4, Kind.HALF_DAY, null));
        assertEquals(3, calendar.instructionalDays(MONDAY, MONDAY.plusDays(5)));
        assertEquals(1, calendar.instructionalDays(MONDAY.plusDays(1), MONDAY.plusDays(4)));
    }

    @Test
    void flawsNameThePlace() {
        var bells = new Bells("Early", List.of(period("1", 8, 9), period("2", 8, 10), period("3", 12, 11)));
        var day = new SchoolDay(MONDAY, Kind.INSTRUCTIONAL, Optional.empty(), Optional.of(bells));
        var none = new SchoolDay(MONDAY, Kind.HALF_DAY, Optional.empty(),
                Optional.of(new Bells("None", List.of())));
        assertEquals(List.of(new CalendarFlaw(CalendarFlaw.Kind.DATE_TWICE, "2026-03-02"),
                new CalendarFlaw(CalendarFlaw.Kind.NO_PERIODS, "2026-03-02"),
                new CalendarFlaw(CalendarFlaw.Kind.PERIODS_OVERLAP, "Early 2"),
                new CalendarFlaw(CalendarFlaw.Kind.PERIOD_ENDS_FIRST, "Early 3")),
                calendar(day, none).flaws());
        assertEquals(List.of(new CalendarFlaw(CalendarFlaw.Kind.NO_INSTRUCTION, "")), calendar().flaws());
        assertTrue(calendar(day(0, Kind.INSTRUCTIONAL, "A")).flaws().isEmpty());
    }

    private static List<String> rotation(SchoolCalendar calendar) {
        return IntStream.range(0, calendar.days().size())
                .mapToObj(i -> calendar.days().get(i).rotation().orElse("-")).toList();
    }

    private static SchoolCalendar calendar(SchoolDay... days) {
        return new SchoolCalendar(CHICAGO, REGULAR, SHORT, List.of(days));
    }

    private static SchoolDay day(int offset, Kind kind, String rotation) {
        return new SchoolDay(MONDAY.plusDays(offset), kind, Optional.ofNullable(rotation), Optional.empty());
    }

    private static Slot slot(int day, int hour, boolean afternoon) {
        int start = day * 1_440 + hour * 60;
        return new Slot(new Span(start, start + 60), day, afternoon, false);
    }

    private static Period period(String name, int start, int end) {
        return new Period(name, LocalTime.of(start, 0), LocalTime.of(end, 0));
    }
}
