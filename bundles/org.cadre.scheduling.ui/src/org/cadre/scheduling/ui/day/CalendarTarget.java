/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.day;

import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;

/** The calendar whose days are changed. */
sealed interface CalendarTarget {

    /** What the user calls it. */
    String name();

    /**
     * One that is there.
     *
     * @param calendar the calendar
     * @param name what the user calls it
     */
    record Present(SchoolCalendar calendar, String name) implements CalendarTarget {
    }

    /**
     * A new one.
     *
     * @param school the school it holds for; null for all that have none of their own
     * @param name what the user will call it
     */
    record New(School school, String name) implements CalendarTarget {
    }
}
