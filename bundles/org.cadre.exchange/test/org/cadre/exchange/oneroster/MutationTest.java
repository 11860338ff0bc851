/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SampleSource.Size;
import org.cadre.exchange.sample.SampleDistrict;
import org.cadre.testing.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged packages are read or refused, never the cause of a crash; and no row gets lost. */
class MutationTest {

    private static final int ROUNDS = 150;

    @TempDir
    private Path folder;
    private final MemoryStore store = new MemoryStore();
    private Path original;
    private int refused;
    private int read;

    @BeforeEach
    void export() throws CadreException {
        new SampleDistrict().fill(store.begin(), new Size(4, 30, 7), null);
        original = folder.resolve("original");
        new OneRosterFormat().export(store.begin(), original, null);
    }

    @Test
    void flippedBits() throws IOException {
        mutate(11, (bytes, random) -> {
            for (int i = 0; i <= random.nextInt(4); i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bytes;
        });
    }

    @Test
    void truncatedFiles() throws IOException {
        mutate(12, (bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    @Test
    void swappedColumns() throws IOException {
        mutate(13, (bytes, random) -> onLines(bytes, lines -> {
            for (int i = 0; i < lines.size(); i++) {
                var cells = new ArrayList<>(List.of(lines.get(i).split(",", -1)));
                Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
                lines.set(i, String.join(",", cells));
            }
        }));
    }

    @Test
    void shuffledDroppedAndDoubledLines() throws IOException {
        mutate(14, (bytes, random) -> onLines(bytes, lines -> {
            Collections.shuffle(lines.subList(1, lines.size()), random);
            lines.add(lines.get(random.nextInt(lines.size())));
            lines.remove(random.nextInt(lines.size()));
        }));
    }

    @Test
    void strangeCells() throws IOException {
        var strange = List.of("", " ", "\"", "\"\"", "\u0000", "\uFEFF", "2026-13-45", "9".repeat(400),
                "=1+1", "user-000001",
                "\uD83D\uDE00", "a".repeat(70_000), "'", "\t", "tobedeleted", "NaN", "1e999");
        mutate(15, (bytes, random) -> onLines(bytes, lines -> {
            int at = random.nextInt(lines.size());
            var cells = new ArrayList<>(List.of(lines.get(at).split(",", -1)));
            cells.set(random.nextInt(cells.size()), strange.get(random.nextInt(strange.size())));
            lines.set(at, String.join(",", cells));
        }));
    }

    private interface Mutation {
        byte[] of(byte[] bytes, Random random);
    }

    private interface Lines {
        void change(List<String> lines);
    }

    private static byte[] onLines(byte[] bytes, Lines change) {
        var lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\r\n")));
        change.change(lines);
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private void mutate(long seed, Mutation mutation) throws IOException {
        var random = new Random(seed);
        var files = List.of("orgs.csv", "users.csv", "roles.csv", "academicSessions.csv", "manifest.csv");
        for (int round = 0; round < ROUNDS; round++) {
            var name = files.get(random.nextInt(files.size()));
            var before = Files.readAllBytes(original.resolve(name));
            Files.write(original.resolve(name), mutation.of(before.clone(), random));
            check(random.nextBoolean() ? new MemoryStore() : store, seed + "/" + round + " " + name);
            Files.write(original.resolve(name), before);
        }
        assertTrue(read > 0 || refused > 0);
    }

    private void check(MemoryStore database, String what) throws IOException {
        try (var work = database.begin()) {
            var preview = new OneRosterFormat().preview(original, work, null);
            var c = preview.counts();
            assertEquals(c.rowsRead(), c.imported() + c.unchanged() + c.rejected() + c.ignored(), what);
            assertEquals(c.rejected() > 0, !preview.rejections().isEmpty(), what);
            assertTrue(work.changed().isEmpty(), what);
            preview.writeRejects(folder.resolve("rejects.csv"));
            if (database != store) {
                preview.apply(null);
            }
            read++;
        } catch (CadreException e) {
            assertFalse(e.getMessage().isBlank(), what);
            refused++;
        }
    }
}
