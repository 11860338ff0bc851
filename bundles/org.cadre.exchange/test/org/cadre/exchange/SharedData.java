/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange;

import java.nio.file.Path;

import org.cadre.testing.SharedFolder;
import org.junit.jupiter.api.Assumptions;

/** Finds test data made by others, which lies beside checkouts and is never committed. */
public final class SharedData {

    private SharedData() {
    }

    /** Returns a file or folder below shared/data; skips the test where there is none. */
    public static Path find(String name) {
        var data = SharedFolder.look(name);
        Assumptions.assumeTrue(data.isPresent(),
                () -> "no shared/data/" + name + " above the working folder");
        return data.orElseThrow();
    }
}
