/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.Progress;

/**
 * Finds who leads groups: the best on average for those who are in it, each one group at most. Exact.
 *
 * @param leaders how many there are
 * @param score of a leader and a person; negative if the two must not be together
 */
record Facilitators(int leaders, IntBinaryOperator score) {

    private static final int FULL = 10_000;

    /**
     * The leader of each group; negative where nobody may or is left.
     *
     * @param groups the people of each
     * @param free whether that leader is
     */
    int[] lead(List<int[]> groups, IntPredicate free) {
        var builder = MatchProblem.builder(groups.size(), leaders).unassignedCosts(2 * FULL);
        for (int group = 0; group < groups.size(); group++) {
            for (int leader = 0; leader < leaders; leader++) {
                int[] scores = scores(leader, groups.get(group));
                if (free.test(leader) && Arrays.stream(scores).allMatch(s -> s >= 0)) {
                    builder.edge(group, leader, FULL - (int) Arrays.stream(scores).average().orElse(0));
                }
            }
        }
        var result = new AdaptiveSolver().solve(builder.build(), Progress.NONE);
        return IntStream.range(0, groups.size()).map(result::target).toArray();
    }

    private int[] scores(int leader, int[] members) {
        return IntStream.of(members).map(member -> score.applyAsInt(leader, member)).toArray();
    }
}
