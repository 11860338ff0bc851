/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.Optional;
import java.util.stream.Stream;

/** What a file of a package contains, as the manifest says. */
enum Mode {
    /** The package has no such file. */
    ABSENT,
    /** Everything there is: what is missing is gone. */
    BULK,
    /** What changed: what is missing stays as it is. */
    DELTA;

    static Optional<Mode> of(String word) {
        return Stream.of(values()).filter(m -> m.name().equalsIgnoreCase(word)).findFirst();
    }
}
