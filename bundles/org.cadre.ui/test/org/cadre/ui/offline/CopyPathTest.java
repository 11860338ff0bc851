/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.ui.wizards.Verdict.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyPathTest {

    @TempDir
    Path folder;

    @Test
    void aCopyNeedsAPlaceThatIsFree() throws Exception {
        assertEquals(Kind.INCOMPLETE, new CopyPath(" ").forTaking().kind());
        assertEquals(Kind.ERROR, new CopyPath("relative").forTaking().kind());
        assertEquals(Kind.ERROR, new CopyPath(folder.resolve("no/where").toString()).forTaking().kind());
        assertEquals(Kind.ERROR, new CopyPath(folder.toString()).forTaking().kind());
        assertEquals(Messages.Take_folder, new CopyPath(folder.resolve("new").toString()).forTaking().text());
        assertEquals(Messages.Take_file,
                new CopyPath(folder.resolve("x.cadreoffline").toString()).forTaking().text());
        assertEquals(Kind.ERROR, new CopyPath("\0").forTaking().kind());
    }

    @Test
    void onlyWhatIsThereCanComeBack() throws Exception {
        assertEquals(Kind.INCOMPLETE, new CopyPath("").forReturning().kind());
        assertEquals(Kind.ERROR, new CopyPath(folder.resolve("none").toString()).forReturning().kind());
        assertEquals(Kind.ERROR, new CopyPath("\0").forReturning().kind());
        var file = Files.writeString(folder.resolve("x.cadreoffline"), "");
        assertEquals(Kind.NOTE, new CopyPath(file.toString()).forReturning().kind());
    }

    @Test
    void aFolderIsPackedIntoAFileThatIsNotThereYet() throws Exception {
        assertEquals(Kind.INCOMPLETE, new CopyPath("").forPacking().kind());
        assertEquals(Kind.ERROR, new CopyPath(folder.resolve("none").toString()).forPacking().kind());
        assertEquals(Kind.GOOD, new CopyPath(folder.toString()).forPacking().kind());
        assertEquals(folder.getFileName() + ".cadreoffline", new CopyPath(folder.toString()).fileName());
        assertEquals("", new CopyPath(" ").fileName());
        assertEquals(Kind.INCOMPLETE, new CopyPath("").forFile().kind());
        assertEquals(Messages.Pack_ending, new CopyPath(folder.resolve("x.zip").toString()).forFile().text());
        assertEquals(Kind.GOOD, new CopyPath(folder.resolve("x.cadreoffline").toString()).forFile().kind());
    }

    @Test
    void aFileIsUnpackedIntoAFolderThatIsNotThereYet() throws Exception {
        var file = Files.writeString(folder.resolve("field.cadreoffline"), "");
        assertEquals(Kind.INCOMPLETE, new CopyPath("").forUnpacking().kind());
        assertEquals(Kind.ERROR, new CopyPath(folder.toString()).forUnpacking().kind());
        assertEquals(Kind.GOOD, new CopyPath(file.toString()).forUnpacking().kind());
        assertEquals(folder.resolve("field").toString(), new CopyPath(file.toString())
                .folderIn(folder.toString()));
        assertEquals(Kind.ERROR, new CopyPath(folder.toString()).forFolder().kind());
        assertEquals(Kind.GOOD, new CopyPath(folder.resolve("field").toString()).forFolder().kind());
    }
}
