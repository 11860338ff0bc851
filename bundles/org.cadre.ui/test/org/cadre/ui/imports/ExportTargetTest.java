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
import org.cadre.ui.wizards.Verdict.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTargetTest {

    @TempDir
    Path folder;

    @Test
    void endsAnArchiveInZipOnce() {
        assertEquals(Path.of("/x/roster.zip"), new ExportTarget("/x/roster", true).path());
        assertEquals(Path.of("/x/roster.ZIP"), new ExportTarget("/x/roster.ZIP", true).path());
        assertEquals(Path.of("/x/roster"), new ExportTarget("/x/roster", false).path());
    }

    @Test
    void saysThatAFileWillBeReplaced() throws IOException {
        Files.createFile(folder.resolve("a.zip"));
        assertEquals(Kind.WARNING, verdict("a", true).kind());
        assertTrue(verdict("b", true).complete());
    }

    @Test
    void writesIntoEmptyOrNewFoldersOnly() throws IOException {
        Files.createFile(Files.createDirectory(folder.resolve("full")).resolve("letter"));
        Files.createDirectory(folder.resolve("empty"));
        assertEquals(Kind.ERROR, verdict("full", false).kind());
        assertTrue(verdict("empty", false).complete());
        assertTrue(verdict("new", false).complete());
    }

    @Test
    void refusesTheWrongKindAndMissingParents() throws IOException {
        Files.createFile(folder.resolve("file"));
        Files.createDirectory(folder.resolve("dir.zip"));
        assertEquals(Kind.ERROR, verdict("file", false).kind());
        assertEquals(Kind.ERROR, verdict("dir", true).kind());
        assertEquals(Kind.ERROR, verdict("none/x", true).kind());
        assertEquals(Kind.INCOMPLETE, new ExportTarget("", true).verdict().kind());
    }

    private Verdict verdict(String name, boolean archive) {
        return new ExportTarget(folder.resolve(name).toString(), archive).verdict();
    }
}
