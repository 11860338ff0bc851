/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A folder for inputs that importers can only read from files; in memory where the system has such a place.
 */
public final class Scratch implements AutoCloseable {

    private static final Path MEMORY = Path.of("/dev/shm"); //$NON-NLS-1$
    private static final String PREFIX = "cadre-fuzz"; //$NON-NLS-1$

    private final Path folder;

    /** Makes the folder. */
    public Scratch() throws IOException {
        folder = Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, PREFIX)
                : Files.createTempDirectory(PREFIX);
    }

    /** Returns a path in it. */
    public Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Writes a file in it. */
    public Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** Deletes a folder with all that is in it; nothing happens if there is none. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }
}
