/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of killed processes go, those of living ones and everything else stay. */
class DraftTest {

    private static final long NOBODY = 999_999_999_999L;

    @TempDir
    Path folder;

    @Test
    void onlyWhatWasAbandonedGoes() throws IOException {
        var place = folder.resolve("harbor");
        var own = Draft.beside(place);
        assertNotEquals(own, Draft.beside(place));
        var staying = List.of(own.getFileName().toString(), ".harbor.draft-x", ".harbor.draft-" + NOBODY,
                "harbor.draft-" + NOBODY + "-a", ".harbor2.draft-" + NOBODY + "-a", "harbor");
        for (var name : staying) {
            Files.createDirectory(folder.resolve(name));
        }
        for (var name : List.of(".harbor.draft-" + NOBODY + "-a", "..harbor.draft-" + NOBODY
                + "-b.creating-1")) {
            Files.createDirectories(folder.resolve(name).resolve("data"));
            Files.writeString(folder.resolve(name).resolve("data/file"), "x");
        }
        Draft.deleteAbandoned(place);
        try (var left = Files.list(folder)) {
            assertEquals(staying.stream().sorted().toList(),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
        Draft.deleteAbandoned(folder.resolve("nowhere").resolve("harbor"));
    }
}
