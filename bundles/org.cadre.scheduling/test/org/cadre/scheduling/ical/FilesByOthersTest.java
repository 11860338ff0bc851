/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.testing.SharedFolder;
import org.junit.jupiter.api.Test;

/** Calendar files by others, valid and invalid, are read or refused with a sentence, each soon. */
class FilesByOthersTest {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    /** Most of these files are old. */
    private static final DayRange ALWAYS = new DayRange(LocalDate.of(1990, 1, 1), LocalDate.of(2031, 1, 1));

    private static List<Path> files() throws IOException {
        var folder = SharedFolder.look("ical");
        assumeTrue(folder.isPresent(), "calendar files by others are not here");
        try (var all = Files.walk(folder.get())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void eachIsReadOrRefusedSoon() throws IOException {
        int read = 0;
        int refused = 0;
        long slowest = 0;
        var slow = "";
        int times = 0;
        for (var file : files()) {
            long start = System.nanoTime();
            int found = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> readOrRefuse(file),
                    file::toString);
            read += found < 0 ? 0 : 1;
            refused += found < 0 ? 1 : 0;
            times += Math.max(0, found);
            long took = System.nanoTime() - start;
            slow = took > slowest ? file.getFileName().toString() : slow;
            slowest = Math.max(slowest, took);
        }
        System.out.println(read + " calendar files read, " + refused + " refused, " + times
                + " times, slowest "
                + slow + " in " + slowest / 1_000_000 + " ms");
        assertTrue(read > refused);
    }

    /** How many times were found; less than none if the file was refused. */
    private static int readOrRefuse(Path file) {
        try {
            return read(file);
        } catch (CadreException e) {
            assertTrue(e.getMessage().contains(file.getFileName().toString()), e.getMessage());
            assertFalse(e.getMessage().contains("Exception"), e.getMessage());
            return -1;
        }
    }

    private static int read(Path file) throws CadreException {
        var found = CalendarFile.read(file, ZONE);
        var days = DaysOff.of(found, ALWAYS, ZONE);
        assertTrue(days.days().stream().allMatch(day -> ALWAYS.covers(day.date())));
        var busy = BusyTimes.of(found, ALWAYS, ZONE);
        assertTrue(busy.times().stream().allMatch(one -> one.start().isBefore(one.end())), file::toString);
        assertTrue(busy.times().size() <= BusyTimes.MOST);
        return busy.times().size();
    }
}
