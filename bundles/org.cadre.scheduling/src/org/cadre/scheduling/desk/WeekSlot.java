/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.time.LocalTime;

import org.cadre.core.text.Folding;
import org.cadre.scheduling.model.TimetableEntry;

/**
 * A row of a week: a period by its name, or a time.
 *
 * @param period the name of the period; null for a time
 * @param start when it begins; null if that is not known
 * @param end when it ends; null if that is not known
 */
public record WeekSlot(String period, LocalTime start, LocalTime end) {

    /** Whether an entry is in this row. */
    public boolean has(TimetableEntry entry) {
        boolean named = entry.getPeriod() != null && !entry.getPeriod().isBlank();
        if (period != null) {
            return named && Folding.same(entry.getPeriod(), period);
        }
        return !named && start.equals(entry.getStartTime()) && end.equals(entry.getEndTime());
    }

    /** The row as people read it. */
    public String text() {
        var time = start == null || end == null ? "" //$NON-NLS-1$
                : TimeText.show(start) + '\u2013' + TimeText.show(end);
        return period == null ? time : time.isEmpty() ? period : period + "  " + time; //$NON-NLS-1$
    }
}
