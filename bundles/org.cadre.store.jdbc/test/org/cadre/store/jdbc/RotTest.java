/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.cadre.core.CadreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged pages are found, also those that nothing refers to; lost commits are noticed. */
class RotTest {

    @TempDir
    Path folder;

    @Test
    void everyFlippedPageIsFound() throws Exception {
        try (var database = new TemporaryStore(folder); var work = database.store().begin()) {
            work.add(People.school("School"));
            work.commit(TemporaryStore.note("add"), null);
            assertEquals(List.of(), database.store().verify(null));
        }
        var pages = new PageFiles(folder.resolve("db/data/seg0"));
        assertEquals(List.of(), pages.damaged());
        long seed = System.nanoTime();
        var random = new Random(seed);
        List<Path> files;
        try (var all = Files.list(pages.folder())) {
            files = all.filter(file -> file.toString().endsWith(".dat")).sorted().toList();
        }
        for (int i = 0; i < 200; i++) {
            var file = files.get(random.nextInt(files.size()));
            int bit = random.nextInt(8 * (int) Files.size(file));
            flip(file, bit);
            assertEquals(List.of(file.getFileName().toString()), pages.damaged(), file + " " + bit + ", seed "
                    + seed);
            flip(file, bit);
        }
    }

    @Test
    void lostCommitsAreNoticed() throws Exception {
        try (var database = new TemporaryStore(folder)) {
            try (var work = database.store().begin()) {
                work.add(People.school("School"));
                work.commit(TemporaryStore.note("add"), null);
            }
            database.reopen();
            var last = new LastCommit(folder.resolve("db"));
            database.store().close();
            last.write(3);
            StoreTest.assertFails(Kind.FAILURE, List.of("last 2", "backup", "delete the file last"),
                    database::reopen);
            Files.write(folder.resolve("db/last"), new byte[] {1, 2, 3});
            database.reopen();
            assertFalse(database.store().history(1).isEmpty());
        }
    }

    private static void flip(Path file, int bit) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
    }
}
