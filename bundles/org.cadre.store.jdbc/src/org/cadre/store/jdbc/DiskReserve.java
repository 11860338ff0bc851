/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;

/**
 * Some space on the disk of a database that is kept for the time when the disk is full: the engine needs it to
 * take back what it could not finish.
 *
 * @param file the file that takes the space
 */
record DiskReserve(Path file) {

    /** How much space is kept, in bytes. */
    static final int SIZE = 4 << 20;
    /** On a disk with less than so many times the reserve, none is kept. */
    private static final int SHARE = 4;

    /** Takes the space, unless it is taken already or the disk is so small or full that it would be missed. */
    void take() {
        try {
            if (isTaken() || usable() < (long) SHARE * SIZE) {
                return;
            }
            try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                fill(out);
            }
        } catch (IOException e) {
            give();
        }
    }

    /** Gives the space to whoever needs it now; returns whether there was any to give. */
    boolean give() {
        return file.toFile().delete();
    }

    /** How much space the disk has left, in bytes; 0 also if it does not say. */
    long usable() {
        return file.toAbsolutePath().getParent().toFile().getUsableSpace();
    }

    private boolean isTaken() throws IOException {
        return Files.exists(file) && Files.size(file) >= SIZE;
    }

    /** Writes something that no file system can keep in less space. */
    private static void fill(OutputStream out) throws IOException {
        var block = new byte[1 << 16];
        new SplittableRandom(SIZE).nextBytes(block);
        for (int written = 0; written < SIZE; written += block.length) {
            block[0]++;
            out.write(block);
        }
    }
}
