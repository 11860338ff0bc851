/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A place in the calendar where something can be dropped.
 *
 * @param column the column
 * @param day its day
 * @param minute minutes from the beginning of the day
 */
record DropPlace(int column, LocalDate day, int minute) {

    /** The moment that it means. */
    LocalDateTime moment() {
        return day.atStartOfDay().plusMinutes(minute);
    }
}
