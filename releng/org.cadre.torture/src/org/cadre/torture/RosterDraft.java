/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;

/** A roster as the district's system would send it some weeks later. */
interface RosterDraft {

    /** Copies a roster of CSV files into a folder, with other names for some people, and returns the folder. */
    static Path of(Path source, Path folder, Random random) {
        try (var files = Files.list(source)) {
            Files.createDirectories(folder);
            for (var file : files.toList()) {
                var text = Files.readString(file);
                Files.writeString(folder.resolve(file.getFileName()),
                        file.endsWith("users.csv") ? renamed(text, random) : text);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String renamed(String users, Random random) {
        return users.lines().map(line -> line.startsWith("sourcedId") || line.startsWith("\"sourcedId")
                || random.nextInt(4) > 0 ? line : line.replaceFirst("@", random.nextInt(1000) + "@"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
