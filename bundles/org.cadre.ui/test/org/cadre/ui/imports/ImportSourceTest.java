/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.ui.wizards.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportSourceTest {

    @TempDir
    Path folder;

    @Test
    void invitesBeforeItComplains() {
        var verdict = new ImportSource(" ", "Choose a roster.").verdict();
        assertEquals(Verdict.incomplete("Choose a roster."), verdict);
    }

    @Test
    void takesFilesAndFoldersWithBlanksAround() throws IOException {
        var file = Files.createFile(folder.resolve("ro ster.zip"));
        var source = new ImportSource("  " + file + " ", "");
        assertTrue(source.verdict().complete());
        assertEquals("ro ster.zip", source.name());
        assertTrue(new ImportSource(folder.toString(), "").verdict().complete());
    }

    @Test
    void refusesWhatIsNotThere() {
        assertEquals(Verdict.Kind.ERROR, new ImportSource(folder + "/none", "").verdict().kind());
        assertEquals(Verdict.Kind.ERROR, new ImportSource("bad\u0000path", "").verdict().kind());
        assertEquals(Verdict.Kind.ERROR, new ImportSource("relative.zip", "").verdict().kind());
    }
}
