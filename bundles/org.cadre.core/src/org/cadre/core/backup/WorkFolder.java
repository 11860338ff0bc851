/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A folder for what is being made, beside the place where it will be. Its name says which process made it, so
 * that what a killed process left is found and deleted by the next.
 */
public final class WorkFolder implements AutoCloseable {

    private static final String PREFIX = ".cadre-backup-"; //$NON-NLS-1$
    private static final Pattern NAME = Pattern.compile("\\.cadre-backup-(\\d{1,18})-.*"); //$NON-NLS-1$

    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes an empty folder inside another one, which it creates if need be. */
    static WorkFolder in(Path parent) throws IOException {
        Files.createDirectories(parent);
        for (var left : abandoned(parent)) {
            Folders.delete(left);
        }
        return new WorkFolder(Files.createTempDirectory(parent,
                PREFIX + ProcessHandle.current().pid() + '-'));
    }

    /** Whether a folder is inside one that was made here, and so nobody's own. */
    public static boolean encloses(Path path) {
        return path.getParent() != null && NAME.matcher(path.getParent().getFileName() + "").matches(); //$NON-NLS-1$
    }

    Path path() {
        return folder;
    }

    /** Makes an empty folder inside. */
    Path make(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }

    private static List<Path> abandoned(Path parent) throws IOException {
        try (var siblings = Files.list(parent)) {
            return siblings.filter(p -> isAbandoned(p.getFileName().toString())).toList();
        }
    }

    private static boolean isAbandoned(String name) {
        var process = NAME.matcher(name);
        return process.matches() && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty();
    }
}
