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
}
