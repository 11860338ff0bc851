/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import java.time.LocalDate;

/**
 * Some days.
 *
 * @param first the first of them
 * @param before the first day after them
 */
public record DayRange(LocalDate first, LocalDate before) {

    /** Whether a day is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(before);
    }
}
