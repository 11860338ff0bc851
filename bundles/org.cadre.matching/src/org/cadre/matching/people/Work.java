/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.people.Employments;
import org.cadre.core.people.Intervals;
import org.cadre.model.Educator;
import org.cadre.model.Employment;

/** The work of a person that matters to a match. */
public final class Work {

    private Work() {
    }

    /**
     * The employments of that day, the main one first; for one not yet employed the one that begins next, so
     * that those hired for the fall can be matched in summer.
     */
    public static List<Employment> of(Educator educator, LocalDate day) {
        var running = Employments.on(educator, day);
        return running.isEmpty() ? next(educator, day) : running;
    }

    private static List<Employment> next(Educator educator, LocalDate day) {
        return educator.getEmployments().stream().filter(e -> Intervals.start(e).isAfter(day))
                .min(Comparator.comparing(Intervals::start)).map(List::of).orElse(List.of());
    }
}
