/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * The files in which Derby keeps the pages of tables and indexes, as they are on the disk. Each page ends with a
 * checksum of the rest of it. Derby itself looks at it only when it needs the page.
 *
 * @param folder the folder with the files
 */
record PageFiles(Path folder) {

    private static final List<Integer> PAGE_SIZES = List.of(4096, 8192, 16384, 32768);
    /** Where the first page lends room to what describes the file, which has a checksum of its own. */
    private static final int HEADER = 109;
    private static final int HEADER_SIZE = 80;
    private static final int PAGE_SIZE = HEADER + 8;
    private static final int CHECKSUM = 8;
    /** A page may be on its way to the disk while it is read. */
    private static final int ATTEMPTS = 3;

    /** Returns the names of the files with a page that is not as it was written. */
    List<String> damaged() throws IOException {
        var damaged = new ArrayList<String>();
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().matches("c[0-9a-f]+\\.dat")).sorted().toList();
        }
        for (var file : files) {
            if (isDamaged(file, 1)) {
                damaged.add(file.getFileName().toString());
            }
        }
        return damaged;
    }

    private static boolean isDamaged(Path file, int attempt) throws IOException {
        var bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        boolean sound = bytes.length == 0 || isSound(bytes);
        return !sound && (attempt == ATTEMPTS || isDamaged(file, attempt + 1));
    }

    private static boolean isSound(byte[] bytes) {
        int pageSize = bytes.length < HEADER + HEADER_SIZE ? 0 : ByteBuffer.wrap(bytes).getInt(PAGE_SIZE);
        if (!PAGE_SIZES.contains(pageSize) || bytes.length % pageSize > 0
                || !isIntact(bytes, HEADER, HEADER + HEADER_SIZE)) {
            return false;
        }
        Arrays.fill(bytes, HEADER, HEADER + HEADER_SIZE, (byte) 0);
        return IntStream.iterate(0, start -> start < bytes.length, start -> start + pageSize)
                .allMatch(start -> isIntact(bytes, start, start + pageSize) || isEmpty(bytes, start, start + pageSize));
    }

    /** Whether what ends with a checksum is as it was written. */
    private static boolean isIntact(byte[] bytes, int start, int end) {
        var crc = new CRC32();
        crc.update(bytes, start, end - start - CHECKSUM);
        return crc.getValue() == ByteBuffer.wrap(bytes).getLong(end - CHECKSUM);
    }

    private static boolean isEmpty(byte[] bytes, int start, int end) {
        return Arrays.equals(bytes, start, end, new byte[end - start], 0, end - start);
    }
}
