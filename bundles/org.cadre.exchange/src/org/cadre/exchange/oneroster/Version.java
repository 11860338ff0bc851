/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The versions of the OneRoster CSV binding; their corrections (1.1.1, 1.2.1) keep the manifest's version.
 */
@SuppressWarnings("nls")
enum Version {
    /** People carry their role and schools themselves. */
    V1_1("1.1"),
    /** Roles have a file of their own. */
    V1_2("1.2");

    private final String number;

    Version(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }

    /** Returns the version that a manifest names, whatever correction it adds. */
    static Optional<Version> of(String text) {
        return Stream.of(values()).filter(v -> text.equals(v.number) || text.startsWith(v.number + "."))
                .findFirst();
    }
}
