/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.ui.wizards.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void asksForANameBeforeItComplains() {
        assertEquals(Verdict.Kind.INCOMPLETE, verdict("  ").kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbor Unified", "Łódź 2026", "学区", "a.b", "concord", "com10"})
    void takesNamesThatEveryFileSystemKeeps(String name) {
        assertTrue(verdict(name).complete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a\\b", "..", ".hidden", "dot.", "a:b", "what?", "tab\tbed", "CON",
            "nul.txt", "lpt1", "<x>"})
    void refusesNamesThatSomeFileSystemCannotKeep(String name) {
        assertEquals(Verdict.Kind.ERROR, verdict(name).kind());
    }

    @Test
    void namesTheCharacterAtFault() {
        assertTrue(verdict("a|b").text().contains("|"));
        assertFalse(verdict("a\u0001b").text().contains("\u0001"));
    }

    @Test
    void refusesWhatIsThereAlready() throws IOException {
        Files.createDirectory(folder.resolve("Harbor"));
        assertEquals(Verdict.Kind.ERROR, verdict("Harbor").kind());
    }

    @Test
    void refusesAFileAsParent() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertEquals(Verdict.Kind.ERROR, new NewDatabase(file.toString(), "Harbor", false).verdict().kind());
        var below = file.resolve("below");
        assertEquals(Verdict.Kind.ERROR, new NewDatabase(below.toString(), "Harbor", false).verdict().kind());
    }

    @Test
    void takesAParentThatIsYetToBeCreated() {
        var request = new NewDatabase(folder.resolve("x/y").toString(), "Harbor", false);
        assertTrue(request.verdict().complete());
        assertEquals(folder.resolve("x/y/Harbor"), request.folder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"relative/path", "bad\u0000path"})
    void refusesAParentThatIsNoFullPath(String parent) {
        assertEquals(Verdict.Kind.ERROR, new NewDatabase(parent, "Harbor", false).verdict().kind());
    }

    private Verdict verdict(String name) {
        return new NewDatabase(folder.toString(), name, false).verdict();
    }
}
