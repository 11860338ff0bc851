/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Writes a file or folder beside its target and moves it into place, so that it is complete or not there. */
public final class SafeFile {

    /** Writes to a path that does not exist yet. */
    @FunctionalInterface
    public interface Content {

        /** Creates the file, or the folder with its files. */
        void writeTo(Path path) throws IOException;
    }

    private SafeFile() {
    }

    /**
     * Writes a file, replacing an older one.
     *
     * @throws IOException if it cannot be written; an older file is still there then
     */
    public static void write(Path target, Content content) throws IOException {
        var absolute = target.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        var draft = Files.createTempDirectory(absolute.getParent(), ".cadre"); //$NON-NLS-1$
        try {
            var file = draft.resolve("draft"); //$NON-NLS-1$
            content.writeTo(file);
            Files.move(file, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(draft);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
