/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Folders that must not stay when another one has taken their place, because what is in them is not
 * encrypted, or no longer to be opened. They carry a mark before they move aside, so that they are found
 * again after a crash.
 *
 * @param place where the folder is, or was
 */
@SuppressWarnings("nls")
record Obsolete(Path place) {

    private static final String MARK = "cadre.obsolete";
    private static final int CHUNK = 1 << 16;

    /** Says that the folder in the place is not wanted once it is elsewhere. */
    void mark() throws IOException {
        Files.writeString(place.resolve(MARK), "");
    }

    /** Deletes marked folders that moved aside, and takes the mark from one that did not. */
    void settle() throws IOException {
        if (Files.isDirectory(place)) {
            Files.deleteIfExists(place.resolve(MARK));
        }
        var prefix = place.getFileName() + FolderSwap.ASIDE;
        var parent = place.toAbsolutePath().getParent();
        if (!Files.isDirectory(parent)) {
            return;
        }
        List<Path> marked;
        try (var siblings = Files.list(parent)) {
            marked = siblings.filter(s -> s.getFileName().toString().startsWith(prefix))
                    .filter(s -> Files.exists(s.resolve(MARK))).toList();
        }
        for (var folder : marked) {
            wipe(folder);
        }
    }

    /**
     * Overwrites and deletes; a disk that moves what it writes may still keep it, which nobody here can
     * change.
     */
    private static void wipe(Path folder) throws IOException {
        for (var file : Folders.files(folder)) {
            if (!file.endsWith(MARK)) {
                overwrite(file);
                Files.delete(file);
            }
        }
        Folders.delete(folder);
    }

    private static void overwrite(Path file) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            var zeros = new byte[CHUNK];
            for (long left = access.length(); left > 0; left -= CHUNK) {
                access.write(zeros, 0, (int) Math.min(left, CHUNK));
            }
            access.getFD().sync();
        }
    }
}
