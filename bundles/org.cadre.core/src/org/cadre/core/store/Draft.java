/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Folders in which databases come to be before they take their place, named after the process that does it. */
final class Draft {

    private static final String DRAFT = ".draft-";
    private static final Pattern PROCESS = Pattern.compile("(\\d{1,18})-.*");

    private Draft() {
    }

    /** Returns a new folder beside a place, still to be created. */
    static Path beside(Path place) {
        return place.resolveSibling('.' + place.getFileName().toString() + DRAFT
                + ProcessHandle.current().pid() + '-' + UUID.randomUUID().toString().substring(0, 8));
    }

    /** Deletes the drafts beside a place whose process was killed. */
    static void deleteAbandoned(Path place) throws IOException {
        var parent = place.toAbsolutePath().getParent();
        if (!Files.isDirectory(parent)) {
            return;
        }
        List<Path> abandoned;
        try (var siblings = Files.list(parent)) {
            abandoned = siblings.filter(sibling -> isAbandoned(sibling, place)).toList();
        }
        for (var path : abandoned) {
            delete(path);
        }
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (var all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** A draft has one dot before the name; what was begun of a draft itself has two. */
    private static boolean isAbandoned(Path sibling, Path place) {
        var name = sibling.getFileName().toString();
        var own = '.' + place.getFileName().toString() + DRAFT;
        var rest = name.startsWith(own) ? name.substring(own.length())
                : name.startsWith('.' + own) ? name.substring(own.length() + 1) : "";
        var process = PROCESS.matcher(rest);
        return process.matches() && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty();
    }
}
