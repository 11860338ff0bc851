/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

/**
 * What a policy says about mentees who were left over by earlier matches: so much more it costs to leave them
 * over again, in points of 10,000.
 *
 * @param perRound for each earlier day on which a match left her over
 * @param perWeek for each five instructional days since the first of them
 * @param most all together at most
 */
public record WaitingTerms(int perRound, int perWeek, int most) {

    /** What holds where a policy says nothing: 10 of 100 points a round and 2 a week, 30 at most. */
    public static final WaitingTerms PRESET = new WaitingTerms(1_000, 200, 3_000);
    /** Who waited has no priority. */
    public static final WaitingTerms NONE = new WaitingTerms(0, 0, 0);
    /** The greatest number that a policy can set. */
    public static final int MOST = 10_000;
    /** So many instructional days are a week. */
    public static final int WEEK = 5;

    private static final int MOST_TIES = 99;

    /** Whether waiting counts at all. */
    public boolean counts() {
        return most > 0 && (perRound > 0 || perWeek > 0);
    }

    /** Returns these terms with another number for each round. */
    public WaitingTerms withPerRound(int other) {
        return new WaitingTerms(other, perWeek, most);
    }

    /** Returns these terms with another number for each week. */
    public WaitingTerms withPerWeek(int other) {
        return new WaitingTerms(perRound, other, most);
    }

    /** Returns these terms with another bound. */
    public WaitingTerms withMost(int other) {
        return new WaitingTerms(perRound, perWeek, other);
    }

    /** What it costs more to leave somebody over again, in points of 10,000. */
    public int priority(int rounds, int days) {
        return (int) Math.min(most, (long) perRound * rounds + (long) perWeek * days / WEEK);
    }

    /** The priority, and less than one of 100 points more by which days decide between equals. */
    public int cost(int rounds, int days) {
        return counts() ? priority(rounds, days) + Math.min(MOST_TIES, days) : 0;
    }
}
