/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;

/**
 * Who goes to whom, by numbers.
 *
 * @param mentorOf the mentor of each row, or {@link #NOBODY}
 * @param prices how contested each mentor is
 * @param utilities what cost and price add up to at least in each row; the unmatched cost if that is less
 * @param objective the costs added up
 * @param bound no placement costs less
 * @param rounds how often it was solved
 * @param table the pairs that were looked at
 */
record Placement(int[] mentorOf, long[] prices, long[] utilities, long objective, long bound, int rounds,
        CandidateTable table) {

    /** The mentor of a mentee who has none. */
    static final int NOBODY = -1;
    /**
     * In place of the utility of somebody who must not move: whatever could bring it, it is never worth it.
     */
    static final long FIXED = -1L << 40;

    /** A copy whose mentees can be placed elsewhere. */
    Placement copy() {
        return new Placement(mentorOf.clone(), prices, utilities, objective, bound, rounds, table);
    }

    /** A copy in which nobody may move. */
    Placement fixed() {
        long[] none = new long[mentorOf.length];
        Arrays.fill(none, FIXED);
        return new Placement(mentorOf, prices, none, objective, bound, rounds, table);
    }

    Placement withBound(long other, int allRounds) {
        return new Placement(mentorOf, prices, utilities, objective, other, allRounds, table);
    }

    Placement withObjective(long other) {
        return new Placement(mentorOf, prices, utilities, other, bound, rounds, table);
    }
}
