/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * Reads calendar files with ical4j, without any leniency, and validates them. Where a file expected.tsv lies beside
 * them (file, UID, moment), each entry must mean that moment. Prints what is wrong; exit code 1 if anything is.
 */
public final class StrictCheck {

    private final List<String> flaws = new ArrayList<>();
    private int entries;

    public static void main(String[] arguments) throws IOException {
        var check = new StrictCheck();
        int files = 0;
        for (var argument : arguments) {
            var path = Path.of(argument);
            var moments = moments(Files.isDirectory(path) ? path.resolve("expected.tsv") : path);
            try (var found = Files.walk(path)) {
                for (var file : found.filter(f -> f.toString().endsWith(".ics")).sorted().toList()) {
                    check.check(file, moments);
                    files++;
                }
            }
        }
        check.flaws.forEach(System.out::println);
        System.out.println(files + " files, " + check.entries + " entries, " + check.flaws.size() + " flaws");
        System.exit(check.flaws.isEmpty() && files > 0 ? 0 : 1);
    }

    private static Map<String, Instant> moments(Path file) throws IOException {
        var moments = new HashMap<String, Instant>();
        if (file.toString().endsWith(".tsv") && Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var cells = line.split("\t");
                moments.put(cells[0] + ' ' + cells[1], Instant.parse(cells[2]));
            }
        }
        return moments;
    }

    private void check(Path file, Map<String, Instant> moments) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(Files.readString(file)));
            var result = calendar.validate(true);
            result.getEntries().forEach(entry -> flaws.add(file + ": " + entry.getSeverity() + ' ' + entry.getContext()
                    + ' ' + entry.getMessage()));
            checkMoments(file, calendar, moments);
        } catch (Exception e) { // whatever the library throws is a flaw of the file
            flaws.add(file + ": " + e);
        }
    }

    private void checkMoments(Path file, Calendar calendar, Map<String, Instant> moments) {
        for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
            entries++;
            var uid = event.getUid().orElseThrow().getValue();
            Temporal start = event.<Temporal>getDateTimeStart().getDate();
            var expected = moments.get(file.getFileName() + " " + uid);
            if (expected != null && !expected.equals(instant(start))) {
                flaws.add(file + ": " + uid + " begins at " + instant(start) + ", not at " + expected);
            }
        }
    }

    private static Instant instant(Temporal start) {
        return switch (start) {
            case ZonedDateTime zoned -> zoned.toInstant();
            case OffsetDateTime offset -> offset.toInstant();
            case Instant instant -> instant;
            case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
            default -> throw new IllegalArgumentException(String.valueOf(start));
        };
    }
}
