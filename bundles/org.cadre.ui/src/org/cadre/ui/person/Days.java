/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.person;

import java.time.LocalDate;

/** How days stand in tables: ISO 8601, which sorts and is read the same everywhere. */
final class Days {

    private Days() {
    }

    static String show(LocalDate day) {
        return day == null ? "" : day.toString(); //$NON-NLS-1$
    }
}
