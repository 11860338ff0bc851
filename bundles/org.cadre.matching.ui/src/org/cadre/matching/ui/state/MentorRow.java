/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.util.List;

import org.cadre.core.people.PersonName;
import org.cadre.core.program.Mentorships;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;

/**
 * A mentor's caseload as the table shows it, proposals included. Immutable, so that a table may arrange it
 * on any thread.
 *
 * @param program the program
 * @param mentor the mentor
 * @param name the mentor's name
 * @param school where the mentor works; empty where unknown
 * @param pairs the pairs that make the caseload, in all programs, proposals of this one included
 * @param used the caseload in weighted mentees
 * @param limit the greatest caseload in weighted mentees
 * @param minimum the smallest caseload that justifies the release; 0 for none
 */
public record MentorRow(Program program, Educator mentor, PersonName name, String school,
        List<Mentorship> pairs, double used, double limit, double minimum) {

    // Loads are sums of decimal fractions such as 0.1, which binary numbers only come near.
    private static final double TOLERANCE = 1e-9;

    /** What a caseload amounts to. */
    public enum Fill {
        /** Nobody yet. */
        NONE,
        /** Less than justifies the release. */
        TOO_FEW,
        /** Room for more. */
        ROOM,
        /** No room. */
        FULL,
        /** More than the limit. */
        OVER
    }

    /** Copies the pairs. */
    public MentorRow {
        pairs = List.copyOf(pairs);
    }

    static MentorRow of(Program program, Educator mentor, String school, List<Mentorship> pairs) {
        var profile = mentor.getMentorProfile();
        return new MentorRow(program, mentor, PersonName.of(mentor), school, pairs, Mentorships.load(pairs),
                profile == null ? 1 : profile.getCaseloadLimit(),
                profile == null ? 0 : profile.getCaseloadMinimum());
    }

    /** The identity of the mentor. */
    public String key() {
        return mentor.getUuid();
    }

    /** How many mentees there are. */
    public int mentees() {
        return pairs.size();
    }

    /** The used share of the limit, from 0 to 1. */
    public double share() {
        return limit <= 0 ? Math.signum(used) : Math.min(1, used / limit);
    }

    /** The caseload that is free; never negative. */
    public double free() {
        return Math.max(0, limit - used);
    }

    /** What the caseload amounts to. */
    public Fill fill() {
        if (used > limit + TOLERANCE) {
            return Fill.OVER;
        }
        if (used >= limit - TOLERANCE) {
            return Fill.FULL;
        }
        if (pairs.isEmpty()) {
            return Fill.NONE;
        }
        return used < minimum - TOLERANCE ? Fill.TOO_FEW : Fill.ROOM;
    }
}
