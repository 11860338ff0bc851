/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import java.util.List;

/**
 * All that the solver of a match was given and what it answered. People are named only by the identities of
 * their records, so that it says nothing about who they are and stays true when they are renamed or erased.
 *
 * @param mentors identities of the mentors, by number
 * @param mentees identities of the mentees to be placed, by row
 * @param rooms what each mentor could still take, in weighted mentees
 * @param loads what each mentee weighs
 * @param pairs the pairs that were looked at, by row, the cheapest first: cost above the mentor's number
 * @param leftOut no pair of the row that was left out costs less; the greatest integer if none was
 * @param unmatchedCost what a mentee without a mentor costs
 * @param held the pairs that were decided before
 * @param mentorOf the mentor of each row, or -1
 * @param objective the costs added up
 * @param bound no choice costs less
 * @param goal what the match strove for; null for runs of the time when there was but the best average
 */
public record MatchNumbers(List<String> mentors, List<String> mentees, double[] rooms, double[] loads,
        long[][] pairs, int[] leftOut, int unmatchedCost, List<Held> held, int[] mentorOf, long objective,
        long bound, GoalNumbers goal) {

    /** Copies the lists. */
    public MatchNumbers {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        held = List.copyOf(held);
    }

    /**
     * A pair that was decided before.
     *
     * @param mentor identity of the mentor
     * @param mentee identity of the mentee
     * @param score the score of the two
     */
    public record Held(String mentor, String mentee, int score) {
    }
}
