/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Another program that writes to the disk at the same time, until nothing is left.
 *
 * @param file what it writes
 */
record Ballast(Path file) {

    private static final int CHUNK = 1 << 16;

    /** Starts to write; ends by itself. */
    void drop() {
        Thread.ofPlatform().daemon().name("another program").start(this::fill);
    }

    private void fill() {
        var chunk = new byte[CHUNK];
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(chunk);
            }
        } catch (IOException e) {
            System.getLogger(Ballast.class.getName()).log(System.Logger.Level.DEBUG, "the disk is full", e);
        }
    }
}
