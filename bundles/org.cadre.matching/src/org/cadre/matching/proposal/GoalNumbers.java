/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import java.util.List;

/**
 * What a match strove for, in the numbers that its solver was given. Belongs to {@link MatchNumbers}.
 *
 * @param policyCost what a mentee without a mentor costs by the policy
 * @param mostCost the greatest cost of a pair
 * @param kept the mentor to whom each row was proposed, or -1
 * @param keepBonus what such a pair was worth on top
 * @param spread what the last place of a full caseload cost
 * @param limits of the mentors, in weighted mentees
 * @param carried by the mentors before
 * @param load what a mentee weighs on average
 * @param schools who had to wait or not
 * @param most how many mentees each mentor could get at most
 * @param forced how many mentees each mentor had to get
 * @param dominant a cost that outweighs all others
 * @param groups rows whose costs together were limited
 * @param allowed what they could add up to
 * @param waited what each row cost on top when left over, because she waited before; empty if nobody did
 */
public record GoalNumbers(int policyCost, int mostCost, int[] kept, int keepBonus, int spread, double[] limits,
        double[] carried, double load, Schools schools, int[] most, int[] forced, int dominant,
        List<int[]> groups, long[] allowed, int[] waited) {

    /**
     * Who had to wait or not.
     *
     * @param of the school of each row, or -1
     * @param matched how many of each school had a mentor before
     * @param needed whether no school could be left without
     * @param most how many of a school could have a mentor; 0 for any number
     * @param exempt schools that could not be served
     */
    public record Schools(int[] of, int[] matched, boolean needed, int most, int[] exempt) {
    }
}
