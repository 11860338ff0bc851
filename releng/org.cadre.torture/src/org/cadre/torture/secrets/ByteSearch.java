/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.secrets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads every byte below folders and looks for planted words: in the names of files, in their content as
 * UTF-8,
 * UTF-16 and UTF-32 of either byte order whatever the case, and inside members of zip archives, gzip and zlib
 * files,
 * also archives within archives.
 */
final class ByteSearch {

    private static final int BUFFER = 1 << 20;
    private static final int DEPTH = 4;
    /** Bytes that a word takes in the widest encoding. */
    private static final int REACH = 4 * Planted.LENGTH;
    private static final List<Integer> WIDTHS = List.of(1, 2, 4);

    private final Planted planted;
    private final Finds finds = new Finds();

    ByteSearch(Planted planted) {
        this.planted = planted;
    }

    /** Searches folders, or files; what is not there is skipped. */
    Finds search(List<Path> places) throws IOException {
        for (var place : places) {
            if (Files.exists(place)) {
                try (var files = Files.walk(place)) {
                    for (var file : files.toList()) {
                        file(file);
                    }
                }
            }
        }
        return finds;
    }

    private void file(Path file) throws IOException {
        var where = file.toString();
        var name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
        scan(padded(name), name.length, where + " (its name)");
        if (Files.isRegularFile(file)) {
            try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
                finds.file();
                content(in, where, 0);
            } catch (NoSuchFileException e) {
                finds.gone(); // a running program deleted it meanwhile
            }
        }
    }

    /** Searches a stream as it is, then what is packed in it. */
    private void content(BufferedInputStream in, String where, int depth) throws IOException {
        var kind = Packing.of(in);
        if (kind == Packing.NONE || depth == DEPTH) {
            raw(in, where);
            return;
        }
        in.mark(Integer.MAX_VALUE);
        var all = in.readAllBytes();
        scan(padded(all), all.length, where);
        finds.read(all.length);
        try {
            unpacked(kind, all, where, depth);
        } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
            finds.torn(where); // cut short by a kill, or no archive after all; what was read before is searched
        }
    }

    private void unpacked(Packing kind, byte[] all, String where, int depth) throws IOException {
        var in = new java.io.ByteArrayInputStream(all);
        switch (kind) {
        case ZIP -> {
            try (var zip = new ZipInputStream(in)) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    var name = entry.getName().getBytes(StandardCharsets.UTF_8);
                    scan(padded(name), name.length, where + "!" + entry.getName());
                    content(new BufferedInputStream(zip), where + "!" + entry.getName(), depth + 1);
                }
            }
        }
        case GZIP -> content(new BufferedInputStream(new GZIPInputStream(in)), where + "!gzip", depth + 1);
        default -> content(new BufferedInputStream(new InflaterInputStream(in)), where + "!zlib", depth + 1);
        }
    }

    private void raw(InputStream in, String where) throws IOException {
        var bytes = new byte[BUFFER + 2 * REACH];
        int kept = 0;
        for (int count = in.readNBytes(bytes, kept, BUFFER); count > 0; count = in.readNBytes(bytes, kept, BUFFER)) {
            finds.read(count);
            int length = kept + count;
            java.util.Arrays.fill(bytes, length, Math.min(bytes.length, length + REACH), (byte) 0);
            scan(bytes, length, where);
            kept = Math.min(REACH, length);
            System.arraycopy(bytes, length - kept, bytes, 0, kept);
        }
    }

    private static byte[] padded(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length + REACH);
    }

    /** The array is longer than what counts in it by what a word may take. */
    private void scan(byte[] bytes, int length, String where) {
        for (int at = 0; at < length; at++) {
            if ((bytes[at] | 0x20) == 'z') {
                for (int width : WIDTHS) {
                    if ((bytes[at + width] | 0x20) == 'q') {
                        compare(bytes, at, width, where);
                    }
                }
            }
        }
    }

    private void compare(byte[] bytes, int at, int width, String where) {
        var word = new char[Planted.LENGTH];
        for (int i = 0; i < word.length; i++) {
            for (int gap = 1; gap < width && i + 1 < word.length; gap++) {
                if (bytes[at + i * width + gap] != 0) {
                    return;
                }
            }
            word[i] = (char) (bytes[at + i * width] | 0x20);
        }
        var text = new String(word);
        if (planted.has(text)) {
            finds.add(text, where);
        }
    }
}
