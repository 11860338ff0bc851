/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

/**
 * What a match strives for, in the solver's terms.
 *
 * @param unmatchedCost what a mentee without a mentor costs
 * @param mostCost the greatest cost of a pair; 10,000 for any
 * @param kept the mentor to whom each row is proposed already, or {@link Placement#NOBODY}
 * @param keepBonus what such a pair is worth on top
 * @param steps what further mentees of a mentor cost
 * @param schools who must or must not wait
 * @param most how many mentees each mentor may get at most, whatever they weigh
 * @param forced how many mentees each mentor must get
 * @param dominant a cost that outweighs all others
 * @param waited what each row costs on top of the unmatched cost; empty where nobody waited before
 */
record GoalTerms(int unmatchedCost, int mostCost, int[] kept, int keepBonus, SeatSteps steps,
        SchoolRooms schools, int[] most, int[] forced, int dominant, int[] waited) {

    /** More than any chain of moves could save, and small enough to be added to twice. */
    static final int DOMINANT = 400_000_000;
    private static final int MOST_UNMATCHED = 100_000_000;
    private static final int MODERATE = 150_000;
    private static final int FULL = 10_000;

    /**
     * A cost of staying unmatched that no chain of moves outweighs: each mentor takes part in one at most
     * once, so that it saves less than a full score for each of them.
     */
    static int lexicographic(int mentors, int unmatchedCost) {
        long dominant = (FULL + 1L) * (mentors + 2);
        return (int) Math.max(unmatchedCost, Math.min(MOST_UNMATCHED, dominant));
    }

    /** What mentees without a mentor cost. */
    WaitCosts waitCosts() {
        return new WaitCosts(unmatchedCost, waited);
    }

    GoalTerms withUnmatchedCost(int other) {
        return new GoalTerms(other, mostCost, kept, keepBonus, steps, schools, most, forced, dominant,
                waited);
    }

    GoalTerms withMostCost(int other) {
        return new GoalTerms(unmatchedCost, other, kept, keepBonus, steps, schools, most, forced, dominant,
                waited);
    }

    GoalTerms withSchools(SchoolRooms other) {
        return new GoalTerms(unmatchedCost, mostCost, kept, keepBonus, steps, other, most, forced, dominant,
                waited);
    }

    GoalTerms withForced(int[] other) {
        return new GoalTerms(unmatchedCost, mostCost, kept, keepBonus, steps, schools, most, other, dominant,
                waited);
    }

    /** With costs so small that weights of groups can be fine; they still outweigh any single pair. */
    GoalTerms moderate() {
        int unmatched = schools.matter() ? Math.min(unmatchedCost, MODERATE) : unmatchedCost;
        return new GoalTerms(unmatched, mostCost, kept, keepBonus, steps, schools, most, forced,
                2 * MODERATE, waited);
    }

    /** Whether a row may only be left out or not as its school allows. */
    boolean concerns(int row) {
        return schools.matter() && schools.schoolOf()[row] >= 0;
    }

    /** What the pair costs before the mentor's place is counted. */
    int cost(int row, long pair) {
        int bonus = kept[row] == CandidateTable.mentor(pair) ? keepBonus : 0;
        return CandidateTable.cost(pair) - bonus;
    }
}
