/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.text;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

import org.cadre.core.CadreException;
import org.cadre.exchange.Messages;
import org.eclipse.osgi.util.NLS;

/** Writes a file or folder beside its target and moves it into place, so that it is complete or not there. */
@SuppressWarnings("nls")
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
        var draft = Files.createTempDirectory(absolute.getParent(), ".cadre");
        try {
            var file = draft.resolve("draft");
            content.writeTo(file);
            Files.move(file, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(draft);
        }
    }

    /** Returns what to tell the user when writing failed. */
    public static CadreException failure(Path target, IOException cause) {
        if (cause instanceof DirectoryNotEmptyException) {
            return CadreException.input(NLS.bind(Messages.Exchange_folderNotEmpty, target));
        }
        var reason = cause instanceof FileSystemException e && e.getReason() != null ? e.getReason()
                : cause.getMessage();
        return CadreException.failure(NLS.bind(Messages.Exchange_cannotWrite, target, reason), cause);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
