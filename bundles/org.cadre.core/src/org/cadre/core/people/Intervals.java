/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

import org.cadre.model.Dated;

/**
 * Questions about half-open intervals of days: the start belongs to the interval, the end does not. An absent
 * start means "since ever", an absent end "ongoing".
 */
public final class Intervals {

    private Intervals() {
    }

    /** Whether the day lies in the interval. */
    public static boolean covers(Dated interval, LocalDate day) {
        return !start(interval).isAfter(day) && end(interval).isAfter(day);
    }

    /** Whether the two have a day in common; an empty interval has none with anything. */
    public static boolean overlaps(Dated one, Dated other) {
        return start(one).isBefore(end(other)) && start(other).isBefore(end(one))
                && !isEmpty(one) && !isEmpty(other);
    }

    /**
     * Whether every day of the inner interval lies in at least one of the others, which may adjoin or
     * overlap.
     */
    public static boolean covered(Dated inner, Collection<? extends Dated> others) {
        var reached = start(inner);
        var byStart = others.stream().sorted(Comparator.comparing(Intervals::start)).toList();
        for (var next : byStart) {
            if (reached.isBefore(end(inner)) && !start(next).isAfter(reached) && end(next).isAfter(reached)) {
                reached = end(next);
            }
        }
        return !reached.isBefore(end(inner));
    }

    /** Whether the interval contains no day because it ends on or before the day it starts. */
    public static boolean isEmpty(Dated interval) {
        return !start(interval).isBefore(end(interval));
    }

    /** Whether the interval is over on that day. */
    public static boolean isOver(Dated interval, LocalDate day) {
        return !end(interval).isAfter(day);
    }

    /** The first day, or the first day of all time. */
    public static LocalDate start(Dated interval) {
        return interval.getStart() == null ? LocalDate.MIN : interval.getStart();
    }

    /** The first day after the interval, or the last day of all time. */
    public static LocalDate end(Dated interval) {
        return interval.getEnd() == null ? LocalDate.MAX : interval.getEnd();
    }
}
