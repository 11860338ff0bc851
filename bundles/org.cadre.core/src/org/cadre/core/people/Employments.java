/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;

/** What a person works as on a given day. */
public final class Employments {

    private static final Comparator<Employment> MAIN_FIRST = Comparator.comparing(Employment::isPrimary)
            .thenComparing(Employment::getFte).reversed();

    private Employments() {
    }

    /** The employments that run on that day, the main one first. */
    public static List<Employment> on(Educator educator, LocalDate day) {
        var running = educator.getEmployments().stream().filter(e -> Intervals.covers(e, day)).toList();
        return running.size() < 2 ? running : running.stream().sorted(MAIN_FIRST).toList();
    }

    /**
     * The main employment of that day: the primary one, else the one with the largest share of a position.
     */
    public static Optional<Employment> mainOn(Educator educator, LocalDate day) {
        return educator.getEmployments().stream().filter(e -> Intervals.covers(e, day)).min(MAIN_FIRST);
    }

    /** The school of the main employment of that day. */
    public static Optional<School> schoolOn(Educator educator, LocalDate day) {
        return mainOn(educator, day).map(Employment::getSchool);
    }

    /** Whether the person is employed on that day. */
    public static boolean isEmployed(Educator educator, LocalDate day) {
        return educator.getEmployments().stream().anyMatch(e -> Intervals.covers(e, day));
    }

    /** Whether the person is away on that day. */
    public static boolean isOnLeave(Educator educator, LocalDate day) {
        return educator.getLeaves().stream().anyMatch(l -> Intervals.covers(l, day));
    }

    /** The shares of a full position of that day, added up. */
    public static double fteOn(Educator educator, LocalDate day) {
        return educator.getEmployments().stream().filter(e -> Intervals.covers(e, day))
                .mapToDouble(Employment::getFte).sum();
    }
}
