/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import biweekly.ICalendar;
import biweekly.io.text.ICalReader;

/** Reads lines of calendar files by the letter of RFC 5545, with nothing of what writes them. */
final class Lines {

    private Lines() {
    }

    /** The unfolded lines, after a check that each folded one is short and ended as it should be. */
    static List<String> of(String text) {
        assertTrue(text.endsWith("\r\n"));
        assertTrue(!text.replace("\r\n", "").contains("\n") && !text.replace("\r\n", "").contains("\r"));
        for (var line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        return Stream.of(text.replace("\r\n ", "").split("\r\n")).toList();
    }

    /** The one calendar of a file, read by the library. */
    static ICalendar read(String text) {
        try (var reader = new ICalReader(text)) {
            var read = reader.readNext();
            assertNull(reader.readNext());
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a property, with whatever parameters. */
    static List<String> values(List<String> lines, String property) {
        return lines.stream().filter(line -> line.startsWith(property + ":")
                || line.startsWith(property + ";"))
                .map(line -> line.substring(line.indexOf(':') + 1)).toList();
    }
}
