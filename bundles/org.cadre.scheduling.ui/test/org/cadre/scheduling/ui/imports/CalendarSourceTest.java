/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.ui.wizards.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be imported, and what has to be said of it before. */
class CalendarSourceTest {

    @TempDir
    private Path folder;

    private CalendarSource file(String name, boolean holidays, String person) throws IOException {
        return new CalendarSource(Files.writeString(folder.resolve(name), "x").toString(), holidays, person,
                "");
    }

    @Test
    void tablesNeedNothingMore() throws IOException {
        assertTrue(file("bells.csv", false, "").verdict().complete());
        assertTrue(new CalendarSource(folder.toString(), false, "", "").verdict().complete());
        assertEquals("bells.csv", file("bells.csv", false, "").name());
    }

    @Test
    void aCalendarFileNeedsToKnowWhoseItIs() throws IOException {
        assertFalse(file("ana.ICS", false, " ").verdict().complete());
        assertTrue(file("ana.ICS", false, "t1").verdict().complete());
        assertTrue(file("holidays.ics", true, "").verdict().complete());
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertFalse(new CalendarSource("", false, "", "").verdict().complete());
        assertEquals(Verdict.Kind.ERROR, new CalendarSource(folder.resolve("none.csv").toString(), false, "",
                "")
                .verdict().kind());
    }
}
