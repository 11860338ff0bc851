/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;


class CalendarTimesTest {

    private static String text(String zone, String start, String end) {
        var event = new HandoutEvent("u@cadre", LocalDateTime.parse(start), LocalDateTime.parse(end), "s", "",
                "", 0,
                false);
        return new CalendarText(Instant.EPOCH).calendar(new Handout("x", "x", ZoneId.of(zone), List.of(event),
                List.of()));
    }

    private static List<String> lines(String zone, String start, String end) {
        return Lines.of(text(zone, start, end));
    }

    @Test
    void sessionsAroundTheChangesOfClocksKeepTheirWallTime() {
        var spring = lines("America/Chicago", "2027-03-15T09:00", "2027-03-15T09:30");
        assertTrue(spring.contains("DTSTART;TZID=America/Chicago:20270315T090000"), spring.toString());
        var skipped = lines("America/Chicago", "2027-03-14T02:30", "2027-03-14T03:30");
        assertTrue(skipped.contains("DTSTART;TZID=America/Chicago:20270314T033000"), skipped.toString());
        var twice = lines("America/Chicago", "2026-11-01T01:30", "2026-11-01T02:00");
        assertTrue(twice.contains("DTSTART;TZID=America/Chicago:20261101T013000"), twice.toString());
    }

    @Test
    void sessionsAcrossMidnightEndTheNextDay() {
        var lines = lines("Pacific/Auckland", "2026-10-05T23:30", "2026-10-06T00:15");
        assertTrue(lines.contains("DTSTART;TZID=Pacific/Auckland:20261005T233000"), lines.toString());
        assertTrue(lines.contains("DTEND;TZID=Pacific/Auckland:20261006T001500"));
    }

    @Test
    void anEndBeforeTheBeginningIsLeftOut() {
        assertEquals(List.of(), Lines.values(lines("America/Chicago", "2026-10-05T09:00", "2026-10-05T08:00"),
                "DTEND"));
    }

    /**
     * Zones read by the library from the file alone; half-hour summer time is left to releng/check-ics,
     * since it fails.
     */
    @ParameterizedTest
    @ValueSource(strings = { "America/Chicago", "America/Phoenix", "Europe/Berlin",
        "Asia/Kathmandu", "America/St_Johns", "Africa/Casablanca", "UTC", "Asia/Tehran" })
    void zonesAreDescribedSoThatMomentsComeBack(String zone) {
        for (var start : List.of("2026-01-15T12:00", "2026-03-29T12:00", "2026-04-05T12:00",
                "2026-07-15T12:00",
                "2026-10-25T12:00", "2026-11-01T12:00", "2026-12-31T23:30")) {
            var text = text(zone, start, LocalDateTime.parse(start).plusMinutes(30).toString())
                    .replace("TZID:" + zone, "TZID:Nowhere").replace("TZID=" + zone, "TZID=Nowhere");
            var read = Lines.read(text).getEvents().getFirst().getDateStart().getValue()
                    .toInstant();
            assertEquals(LocalDateTime.parse(start).atZone(ZoneId.of(zone)).toInstant(), read, zone + ' '
                    + start);
        }
    }

    @Test
    void foldingNeverCutsACharacter() {
        var long1 = "SUMMARY:" + "\u00e9".repeat(100);
        assertEquals(List.of(long1), Lines.of(OctetFolding.fold(long1 + "\r\n")));
        var long2 = "SUMMARY:x" + "\uD83D\uDE00".repeat(50);
        assertEquals(List.of(long2), Lines.of(OctetFolding.fold(long2 + "\r\n")));
    }
}
