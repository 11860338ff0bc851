/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.util.Objects;

import org.cadre.scheduling.model.TimetableEntry;

/**
 * A column of a week.
 *
 * @param weekday 1 Monday to 7 Sunday; 0 for every day
 * @param rotation the rotation day; empty for every one
 */
public record WeekDay(int weekday, String rotation) {

    /** Whether it is the column of what holds on every day. */
    public boolean isEvery() {
        return weekday == 0 && rotation.isEmpty();
    }

    /** The column that an entry belongs to. */
    public static WeekDay of(TimetableEntry entry) {
        return new WeekDay(entry.getDayOfWeek(),
                Objects.toString(entry.getRotation(), "").strip()); //$NON-NLS-1$
    }

    /** Its heading. */
    public String text() {
        if (rotation.isEmpty()) {
            return SeriesTexts.weekday(weekday);
        }
        return weekday == 0 ? rotation : SeriesTexts.weekday(weekday) + ' ' + rotation;
    }
}
