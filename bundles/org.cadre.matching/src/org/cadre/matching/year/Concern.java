/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.time.LocalDate;
import java.util.Optional;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/**
 * A pair that the coordinator has to look at.
 *
 * @param kind why
 * @param pair the pair
 * @param day the day it is about: the end of a trial period, the beginning of an absence; null if unknown
 * @param until the first day on which it is over; null if unknown or not an absence
 * @param substitute who stands in; empty for nobody
 */
public record Concern(Kind kind, Mentorship pair, LocalDate day, LocalDate until,
        Optional<Educator> substitute) {

    /** Why a pair needs attention, the most urgent first. */
    public enum Kind {
        /** The mentor is no longer employed or left the program, and the pair still runs. */
        MENTOR_GONE,
        /** The mentee is no longer employed or left the program, and the pair still runs. */
        MENTEE_GONE,
        /** The mentor is on leave or will be soon, and nobody stands in for all of the time. */
        NO_SUBSTITUTE,
        /** The trial period is over and nobody decided whether the two go on. */
        TRIAL_OVERDUE,
        /** The trial period ends soon. */
        TRIAL_ENDS,
        /** Somebody stands in for the mentor, who comes back soon. */
        SUBSTITUTE_ENDS,
        /** The mentee is on leave. */
        MENTEE_AWAY
    }

    /** Whether something has to be decided now. */
    public boolean isUrgent() {
        return kind.compareTo(Kind.TRIAL_OVERDUE) <= 0;
    }
}
