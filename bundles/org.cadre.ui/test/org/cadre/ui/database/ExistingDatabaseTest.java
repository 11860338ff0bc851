/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.wizards.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExistingDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void takesAnyFolderAndLeavesTheRestToOpening() {
        assertTrue(verdict(folder.toString()).complete());
    }

    @Test
    void refusesWhatIsMissingOrAFile() throws IOException {
        assertEquals(Verdict.Kind.ERROR, verdict(folder.resolve("gone").toString()).kind());
        var file = Files.createFile(folder.resolve("file"));
        assertEquals(Verdict.Kind.ERROR, verdict(file.toString()).kind());
        assertEquals(Verdict.Kind.ERROR, verdict("bad\u0000path").kind());
    }

    @Test
    void saysThatADatabaseIsOpenAlready() {
        var open = Optional.of(StoreLocation.ofFolder(folder));
        var verdict = new ExistingDatabase(folder + "/x/..", open).verdict();
        assertEquals(Verdict.Kind.ERROR, new ExistingDatabase(folder.toString(), open).verdict().kind());
        assertEquals(Verdict.Kind.ERROR, verdict.kind());
    }

    @Test
    void takesTheAddressOfAServerAsTheRecentListHasIt() {
        var address = "postgresql://db:5433/cadre?sslrootcert=/etc/ca.pem";
        assertTrue(verdict(address).complete());
        assertEquals(address, new ExistingDatabase(address, Optional.empty()).location().uri().toString());
        assertEquals(Verdict.Kind.ERROR,
                new ExistingDatabase(address, Optional.of(StoreLocation.of(address))).verdict().kind());
        assertEquals(Verdict.Kind.ERROR, verdict("postgresql://a b").kind());
        assertEquals(Verdict.Kind.ERROR, verdict("postgresql:///cadre").kind());
    }

    private static Verdict verdict(String typed) {
        return new ExistingDatabase(typed, Optional.empty()).verdict();
    }
}
