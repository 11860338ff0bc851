/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * One bit of one file that is turned over.
 *
 * @param file the file, within a folder
 * @param offset the byte
 * @param bit the bit, 0 to 7
 */
record Flip(Path file, long offset, int bit) {

    /** Chooses a bit: half of the time any bit of the folder, else any file first, so that small ones come, too. */
    static Flip choose(Path folder, Random random) throws IOException {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(file -> Files.isRegularFile(file) && file.toFile().length() > 0).sorted().toList();
        }
        var file = random.nextBoolean() ? files.get(random.nextInt(files.size())) : bySize(files, random);
        return new Flip(folder.relativize(file), random.nextLong(Files.size(file)), random.nextInt(8));
    }

    private static Path bySize(List<Path> files, Random random) {
        long at = random.nextLong(files.stream().mapToLong(file -> file.toFile().length()).sum());
        for (var file : files) {
            at -= file.toFile().length();
            if (at < 0) {
                return file;
            }
        }
        throw new IllegalStateException();
    }

    void apply(Path folder) throws IOException {
        try (var bytes = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
            bytes.seek(offset);
            int old = bytes.read();
            bytes.seek(offset);
            bytes.write(old ^ 1 << bit);
        }
    }

    /** The kind of file: data, log, or its name. */
    String kind() {
        return file.startsWith("data/seg0") ? "data" : file.getFileName().toString().startsWith("log")
                && file.startsWith("data/log") ? "log" : file.getFileName().toString();
    }

    @Override
    public String toString() {
        return file + " byte " + offset + " bit " + bit;
    }
}
