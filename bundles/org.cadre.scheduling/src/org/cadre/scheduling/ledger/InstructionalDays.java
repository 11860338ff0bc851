/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.cadre.model.School;
import org.cadre.scheduling.days.SchoolDays;

/**
 * The days on which pupils of a school are taught: what clocks and averages count. Half days and testing days
 * count, holidays and professional-development days do not.
 *
 * @param days which day is what
 * @param school whose; null for no school
 */
record InstructionalDays(SchoolDays days, School school) {

    /** Whether no calendar says anything, so that Monday to Friday are assumed. */
    boolean isAssumed() {
        return days.basis(school) != SchoolDays.Basis.CALENDAR;
    }

    /** How many there are from the first date on and before the second. */
    int count(LocalDate from, LocalDate before) {
        return (int) between(from, before).count();
    }

    /** How many weeks from Monday to Sunday have one of them from the first date on and before the second. */
    int weeks(LocalDate from, LocalDate before) {
        return (int) between(from, before).map(SchoolDays::monday).distinct().count();
    }

    private Stream<LocalDate> between(LocalDate from, LocalDate before) {
        return from.isBefore(before) ? from.datesUntil(before)
                .filter(day -> days.day(school, day).kind().countsAsInstructional()) : Stream.empty();
    }
}
