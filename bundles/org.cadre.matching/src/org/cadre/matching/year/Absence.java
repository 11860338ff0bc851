/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.cadre.core.people.Intervals;
import org.cadre.model.Educator;
import org.cadre.model.Leave;
import org.cadre.model.Program;

/**
 * The time for which a mentor needs substitutes.
 *
 * @param program the program
 * @param mentor who is away
 * @param start the first day of the absence
 * @param end the day of her return
 */
public record Absence(Program program, Educator mentor, LocalDate start, LocalDate end) {

    /** The leave of a mentor that goes on today or begins next. */
    public static Optional<Leave> next(Educator mentor, LocalDate today) {
        return mentor.getLeaves().stream().filter(leave -> !Intervals.isOver(leave, today))
                .min(Comparator.comparing(Intervals::start));
    }

    /** Whether the absence is known already. */
    boolean isKnown() {
        return Spans.isCovered(start, end, mentor.getLeaves());
    }
}
