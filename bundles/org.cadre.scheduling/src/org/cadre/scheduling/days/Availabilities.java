/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.days;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.cadre.core.people.Intervals;
import org.cadre.model.Educator;

/** The weekly times that a person entered. */
final class Availabilities {

    private Availabilities() {
    }

    /** From when until when. */
    record Range(LocalTime start, LocalTime end) {
    }

    /** Whether she entered any that hold around the day: then she can be asked at these times only. */
    static boolean known(Educator educator, LocalDate date) {
        return educator.getAvailability().stream().anyMatch(one -> Intervals.covers(one, date));
    }

    /** The times of the day. */
    static List<Range> of(Educator educator, LocalDate date, Optional<String> rotation) {
        return educator.getAvailability().stream().filter(one -> Intervals.covers(one, date))
                .filter(one -> one.getDayOfWeek() == date.getDayOfWeek().getValue())
                .filter(one -> one.getRotation() == null || rotation.filter(one.getRotation()::equals)
                        .isPresent())
                .filter(one -> one.getStartTime() != null && one.getEndTime() != null)
                .filter(one -> one.getStartTime().isBefore(one.getEndTime()))
                .map(one -> new Range(one.getStartTime(), one.getEndTime())).toList();
    }
}
