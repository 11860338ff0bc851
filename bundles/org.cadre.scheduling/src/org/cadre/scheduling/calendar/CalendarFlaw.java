/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.calendar;

/**
 * Something in a calendar that cannot be right.
 *
 * @param kind what
 * @param place where: a date, or the names of bells and period
 */
public record CalendarFlaw(Kind kind, String place) {

    /** What can be wrong. */
    public enum Kind {
        /** There is not one day with classes. */
        NO_INSTRUCTION,
        /** A date is there twice. */
        DATE_TWICE,
        /** A period ends before it has begun. */
        PERIOD_ENDS_FIRST,
        /** A period begins before the one listed before it has ended. */
        PERIODS_OVERLAP,
        /** Classes are held, but no bell rings. */
        NO_PERIODS
    }
}
