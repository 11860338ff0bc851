/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.check;

/**
 * A rule that a plan breaks.
 *
 * @param rule which
 * @param subject position of whom it is about: see the rule
 * @param other the position of who else is part of it, a day, or -1
 */
public record Violation(Rule rule, int subject, int other) {

    /** What must be true of a plan; in brackets what the subject is, and the other. */
    public enum Rule {
        /** There is one entry for each session. */
        COMPLETE_LIST,
        /** The choice is one of the session's (session). */
        KNOWN_CHOICE,
        /** Members are available (session, person). */
        MEMBER_AVAILABLE,
        /** Nobody is in two places at once (person). */
        ONE_PLACE_AT_A_TIME,
        /** Every class that is missed is covered once, and no other (session, teacher). */
        COVERED_ONCE,
        /** Whoever covers is qualified, available and doesn't teach then (session, person). */
        COVER_QUALIFIED,
        /** Nobody covers more often than agreed (person). */
        COVERS_SHARED,
        /** Only classes that can be merged are (session, teacher). */
        MERGE_ALLOWED,
        /** As many substitutes as there are (school, day). */
        SUBSTITUTES_THERE,
        /** Offices cover as many classes a day as they can (school, day). */
        OFFICE_ABLE,
        /** No more sessions a day than agreed (person, day). */
        SESSIONS_A_DAY,
        /** No more sessions in a row than agreed (person). */
        SESSIONS_IN_A_ROW,
        /** A session that needs a place has one that it may have, and no other has one (session). */
        PLACE_FITS,
        /** A room is free and has one session at a time (room). */
        ROOM_FREE,
        /** The budget is kept. */
        WITHIN_BUDGET,
        /** The cost is what the prices add up to. */
        COST_RIGHT,
        /** The bound is not above the cost. */
        BOUND_POSSIBLE
    }
}
