/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;

import org.cadre.core.match.PairScorer;

/**
 * The numbers about the people of a match that decisions don't change.
 *
 * @param scores of pairs, without what the coordinator ruled out
 * @param ratings of pairs, whether a rule refuses them or not
 * @param mentees the numbers by which scores know the mentees, in the order of rows
 * @param caseload what mentors have room for and what the mentees of the rows weigh
 * @param waitCosts what mentees without a mentor cost
 * @param candidates how many of a mentee's best mentors are looked at first
 */
record LiveFigures(Scores scores, Scoring ratings, int[] mentees, Caseload caseload, WaitCosts waitCosts,
        int candidates) {

    /** The same unmatched cost for all. */
    LiveFigures(Scores scores, Scoring ratings, int[] mentees, Caseload caseload, int unmatchedCost,
            int candidates) {
        this(scores, ratings, mentees, caseload, WaitCosts.even(unmatchedCost), candidates);
    }

    int mentors() {
        return caseload.mentors();
    }

    /** What the pair costs if it must be, whether a rule refuses it or not. */
    int cost(int row, int mentor) {
        int score = scores.score(mentor, mentees[row], 0);
        return PairScorer.FULL - (score >= 0 ? score : ratings.rating(mentor, mentees[row]));
    }

    /** Whether a rule refuses the pair. */
    boolean refuses(int row, int mentor) {
        return scores.score(mentor, mentees[row], 0) < 0;
    }

    /** The scores as far as these decisions leave pairs possible. */
    Scores under(LiveState state) {
        int[] rows = new int[1 + Arrays.stream(mentees).max().orElse(0)];
        for (int row = 0; row < mentees.length; row++) {
            rows[mentees[row]] = row;
        }
        return (mentor, mentee, atLeast) -> state.allows(rows[mentee], mentor)
                ? scores.score(mentor, mentee, atLeast) : Scoring.REFUSED;
    }
}
