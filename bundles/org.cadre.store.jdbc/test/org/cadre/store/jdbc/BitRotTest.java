/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.cadre.core.CadreException;
import org.cadre.core.store.Contents;
import org.cadre.core.store.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flipped bit is found by the full check, or the content is what it was; it is never silently other. */
class BitRotTest {

    private static final int FLIPS = Integer.getInteger("cadre.flips", 12);

    @TempDir
    Path folder;

    private final JdbcStoreProvider provider = new JdbcStoreProvider();

    @Test
    void isFoundOrHarmless() throws Exception {
        Contents contents;
        try (var database = new TemporaryStore(folder); var work = database.store().begin()) {
            for (int i = 0; i < 40; i++) {
                work.add(People.educator("Ana " + i, "x".repeat(i * 900)));
            }
            work.commit(TemporaryStore.note("add"), null);
            contents = database.store().contents(null);
        }
        long seed = Long.getLong("cadre.seed", System.nanoTime());
        var random = new Random(seed);
        int found = 0;
        for (int i = 0; i < FLIPS; i++) {
            found += check(contents, random, "seed " + seed + ", flip " + i);
        }
        assertTrue(found > 0, "no flip was found of " + FLIPS + ", seed " + seed);
    }

    private int check(Contents contents, Random random, String what) throws Exception {
        List<Path> pages;
        try (var all = Files.list(folder.resolve("db/data/seg0"))) {
            pages = all.sorted().toList();
        }
        var file = pages.get(random.nextInt(pages.size()));
        var sound = Files.readAllBytes(file);
        var rotten = sound.clone();
        rotten[random.nextInt(rotten.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, rotten);
        boolean harmless = isHarmless(contents, what + " in " + file);
        Files.write(file, sound);
        return harmless ? 0 : 1;
    }

    private boolean isHarmless(Contents contents, String what) throws CadreException {
        try (var store = provider.open(StoreLocation.ofFolder(folder.resolve("db")), none())) {
            if (!store.verify(null).isEmpty()) {
                return false;
            }
            assertEquals(contents, store.contents(null), what);
            return true;
        } catch (CadreException e) {
            assertTrue(e.getMessage().contains("damaged"), what + ": " + e.getMessage());
            return false;
        }
    }
}
