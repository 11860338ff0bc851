/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for test data made by others, which lies beside checkouts and is never committed. */
@SuppressWarnings("nls")
public final class SharedFolder {

    private SharedFolder() {
    }

    /** Returns a file or folder below shared/data, where there is one. */
    public static Optional<Path> look(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/data").resolve(name)).filter(Files::exists).findFirst();
    }

    /** Returns the files of a folder below shared/data that have no more than so many bytes, sorted. */
    public static List<Path> files(String name, long largest) throws IOException {
        var folder = look(name);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (var files = Files.list(folder.get())) {
            return files.filter(file -> Files.isRegularFile(file) && file.toFile().length() <= largest)
                    .sorted().toList();
        }
    }
}
