/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.core.store.StoreLocation;

/**
 * A database that was opened lately.
 *
 * @param location where it was
 */
record RecentDatabase(StoreLocation location) {

    /** What it is called. */
    String name() {
        return location.name();
    }

    /** Where it was, as the user writes it. */
    String place() {
        return location.folder().map(Path::toString).orElseGet(() -> location.uri().toString());
    }

    /** Whether it is still there, as far as can be seen. */
    boolean exists() {
        return location.folder().map(Files::isDirectory).orElse(true);
    }
}
