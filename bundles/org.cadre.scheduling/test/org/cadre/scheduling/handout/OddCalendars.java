/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.scheduling.print.OneLine;

/**
 * Writes calendars that are hard to get right, and the moments that their entries mean, for
 * releng/check-ics.
 */
final class OddCalendars {

    private static final List<String> ZONES = List.of("America/Chicago", "America/New_York",
            "America/Phoenix",
            "America/St_Johns", "America/Anchorage", "Pacific/Honolulu", "Europe/Berlin", "Europe/Dublin",
            "Australia/Lord_Howe", "Australia/Sydney", "Asia/Kathmandu", "Asia/Tehran", "UTC");
    private static final List<String> STARTS = List.of("2026-03-08T01:30", "2026-03-08T03:30",
            "2026-03-29T12:00",
            "2026-04-05T12:00", "2026-07-15T08:00", "2026-10-25T12:00", "2026-11-01T00:30",
                    "2026-11-02T08:00",
            "2026-12-31T23:30", "2027-03-15T08:00");
    private static final List<String> NAMES = List.of("Ana Garc\u00eda", "O\u2019Brien, Max; \"x\" \\n",
            "\u738b\u5c0f\u660e".repeat(40), "\uD83D\uDE00".repeat(30), "\u0645\u062d\u0645\u062f", "=1+1");

    private OddCalendars() {
    }

    /** Writes to the folder that is named. */
    public static void main(String[] arguments) throws CadreException, IOException {
        var folder = Path.of(arguments[0]);
        var expected = new ArrayList<String>();
        for (var zone : ZONES) {
            var handout = calendar(zone);
            new CalendarFiles(Instant.parse("2026-09-01T12:00:00Z")).write(List.of(handout), folder);
            handout.events().forEach(event -> expected.add(String.join("\t", handout.fileName() + ".ics",
                    event.uid(),
                    event.start().atZone(handout.zone()).toInstant().toString())));
        }
        Files.write(folder.resolve("expected.tsv"), expected);
    }

    private static Handout calendar(String zone) {
        var events = new ArrayList<HandoutEvent>();
        for (int i = 0; i < STARTS.size(); i++) {
            var start = LocalDateTime.parse(STARTS.get(i));
            var name = OneLine.of(NAMES.get(i % NAMES.size()));
            events.add(new HandoutEvent(zone.hashCode() + "-" + i + "@cadre", start,
                    i % 4 == 3 ? null : start.plusMinutes(45), name, i % 2 == 0 ? name : "", "", i,
                            i % 5 == 4));
        }
        return new Handout(zone.replace('/', '-'), "Calendar of " + zone + ", all; of it", ZoneId.of(zone),
                events,
                List.of());
    }
}
