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

    /** Where Derby notes in the first page how large pages are; see PageFiles of the store. */
    private static final int PAGE_SIZE = 117;

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

    /** Turns the bit over; returns the byte as it is now. */
    int apply(Path folder) throws IOException {
        try (var bytes = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
            bytes.seek(offset);
            int turned = bytes.read() ^ 1 << bit;
            bytes.seek(offset);
            bytes.write(turned);
            return turned;
        }
    }

    /** The byte; negative if it is not there any more. */
    int read(Path folder) throws IOException {
        var there = folder.resolve(file).toFile();
        if (there.length() <= offset) {
            return -1;
        }
        try (var bytes = new RandomAccessFile(there, "r")) {
            bytes.seek(offset);
            return bytes.read();
        }
    }

    /** Whether it is in a file of a table or an index. */
    boolean isData() {
        return file.startsWith("data/seg0");
    }

    /** Which page of its file that is, and where in it; the file itself says how large pages are. */
    String page(Path folder) throws IOException {
        try (var bytes = new RandomAccessFile(folder.resolve(file).toFile(), "r")) {
            if (bytes.length() < PAGE_SIZE + Integer.BYTES) {
                return "in a file without pages, of " + bytes.length() + " bytes";
            }
            bytes.seek(PAGE_SIZE);
            int size = Math.max(1, bytes.readInt());
            return "page " + offset / size + " offset " + offset % size + ", pages of " + size + " bytes";
        }
    }

    /** The kind of file: data, log, or its name. */
    String kind() {
        return isData() ? "data" : file.getFileName().toString().startsWith("log")
                && file.startsWith("data/log") ? "log" : file.getFileName().toString();
    }

    @Override
    public String toString() {
        return file + " byte " + offset + " bit " + bit;
    }
}
