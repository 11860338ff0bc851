/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.Map;

/**
 * What the manifest of a package says.
 *
 * @param version the version of the standard
 * @param modes mode by file name; files that it does not name are absent
 */
record Manifest(Version version, Map<String, Mode> modes) {

    Manifest {
        modes = Map.copyOf(modes);
    }

    Mode mode(String file) {
        return modes.getOrDefault(file, Mode.ABSENT);
    }
}
