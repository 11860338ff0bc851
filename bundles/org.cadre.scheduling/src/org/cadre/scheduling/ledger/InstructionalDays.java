/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The days on which pupils are taught: what clocks and averages count. Half days and testing days count,
 * holidays and
 * professional-development days do not.
 *
 * @param days the days; null where no calendar is known, so that Monday to Friday are assumed
 */
record InstructionalDays(NavigableSet<LocalDate> days) {

    /** What is assumed without a calendar. */
    static final InstructionalDays ASSUMED = new InstructionalDays(null);

    boolean isAssumed() {
        return days == null;
    }

    /** How many there are from the first date on and before the second. */
    int count(LocalDate from, LocalDate before) {
        return between(from, before).size();
    }

    /** Whether there is any from the first date on and before the second. */
    boolean any(LocalDate from, LocalDate before) {
        return !between(from, before).isEmpty();
    }

    /**
     * How many weeks from Monday to Sunday have at least one of them from the first date on and before the
     * second.
     */
    int weeks(LocalDate from, LocalDate before) {
        return (int) between(from, before).stream()
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))).distinct().count();
    }

    private NavigableSet<LocalDate> between(LocalDate from, LocalDate before) {
        if (!from.isBefore(before)) {
            return new TreeSet<>();
        }
        if (days != null) {
            return days.subSet(from, true, before, false);
        }
        var assumed = new TreeSet<LocalDate>();
        from.datesUntil(before).filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .forEach(assumed::add);
        return assumed;
    }
}
