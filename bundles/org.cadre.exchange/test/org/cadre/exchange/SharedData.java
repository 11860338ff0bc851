/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Finds test data made by others, which lies beside checkouts and is never committed. */
public final class SharedData {

    private SharedData() {
    }

    /** Returns a file or folder below shared/data; skips the test where there is none. */
    public static Path find(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var data = folder.resolve("shared/data").resolve(name);
            if (Files.exists(data)) {
                return data;
            }
        }
        Assumptions.abort("no shared/data/" + name + " above the working folder");
        throw new IllegalStateException();
    }
}
