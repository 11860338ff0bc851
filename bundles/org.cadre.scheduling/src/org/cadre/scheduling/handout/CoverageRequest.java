/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.time.LocalDateTime;

import org.cadre.model.Coverage;
import org.cadre.model.School;

/**
 * A class that a school's office has to know about, because its teacher leaves it. It says nothing of why,
 * or with whom
 * she meets.
 *
 * @param school where the teacher works that day; null if nobody knows
 * @param coverage who leaves the class, who takes it, and when
 * @param title the class, as its timetable calls it; empty if unknown
 * @param period the bell period; empty if unknown
 * @param room where it is; empty if unknown
 */
public record CoverageRequest(School school, Coverage coverage, String title, String period, String room) {

    /** When it begins. */
    public LocalDateTime start() {
        return coverage.getStartsAt();
    }
}
