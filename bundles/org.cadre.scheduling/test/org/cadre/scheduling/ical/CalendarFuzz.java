/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.testing.fuzz.FuzzTarget;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

/** Feeds the reader of calendar files; what it accepts becomes few times that end after they begin. */
public class CalendarFuzz implements FuzzTarget {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final DayRange YEAR = new DayRange(LocalDate.of(2026, 8, 17), LocalDate.of(2027, 6, 12));

    private final Scratch scratch;

    public CalendarFuzz() throws IOException {
        scratch = new Scratch();
    }

    @Override
    public String name() {
        return "calendar-ics";
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.of("""
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                BEGIN:VTIMEZONE\r
                TZID:Ours\r
                BEGIN:DAYLIGHT\r
                DTSTART:20070311T020000\r
                TZOFFSETFROM:-0600\r
                TZOFFSETTO:-0500\r
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r
                END:DAYLIGHT\r
                BEGIN:STANDARD\r
                DTSTART:20071104T020000\r
                TZOFFSETFROM:-0500\r
                TZOFFSETTO:-0600\r
                RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r
                END:STANDARD\r
                END:VTIMEZONE\r
                BEGIN:VEVENT\r
                UID:1@example.org\r
                DTSTART;TZID=Ours:20260901T090000\r
                DTEND;TZID=Ours:20260901T100000\r
                RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20261224T000000Z\r
                EXDATE;TZID=Ours:20260907T090000\r
                RDATE;VALUE=PERIOD:20260911T090000Z/PT1H\r
                SUMMARY:Planning\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                UID:1@example.org\r
                RECURRENCE-ID;TZID=Ours:20260909T090000\r
                DTSTART:20260910T090000Z\r
                DURATION:PT30M\r
                STATUS:CONFIRMED\r
                END:VEVENT\r
                END:VCALENDAR\r
                """), Sample.of("""
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261126
                DTEND;VALUE=DATE:20261128
                RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH,FR;BYSETPOS=1,-1
                SUMMARY:Thanksgiving
                END:VEVENT
                BEGIN:VFREEBUSY
                FREEBUSY;FBTYPE=BUSY:20260901T130000Z/20260901T140000Z,20260902T130000Z/PT30M
                END:VFREEBUSY
                END:VCALENDAR
                """));
    }

    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        var file = CalendarFile.read(scratch.write("x.ics", input), ZONE);
        var days = DaysOff.of(file, YEAR, ZONE);
        var busy = BusyTimes.of(file, YEAR, ZONE);
        if (busy.times().size() > BusyTimes.MOST || days.days().stream()
                .anyMatch(day -> !YEAR.covers(day.date()))
                || busy.times().stream().anyMatch(one -> !one.start().isBefore(one.end()))) {
            throw new AssertionError("made of it: " + busy.times().size() + " times, " + days.days().size()
                    + " days");
        }
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
