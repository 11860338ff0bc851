/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;

import org.cadre.core.match.PairScorer;

/**
 * How groups fare in a placement.
 *
 * @param costs 10,000 minus score for each row; 10,000 for one without a mentor
 * @param heldCosts 10,000 minus score of the pairs that are decided
 */
record GroupMeans(int[] costs, int[] heldCosts) {

    /** The mean cost of everyone. */
    double all() {
        long sum = Arrays.stream(costs).asLongStream().sum() + Arrays.stream(heldCosts).asLongStream().sum();
        return (double) sum / Math.max(1, costs.length + heldCosts.length);
    }

    /** What the decided pairs of the group cost. */
    long held(Group group) {
        return Arrays.stream(group.held()).mapToLong(pair -> heldCosts[pair]).sum();
    }

    /** The mean score of the group. */
    int score(Group group) {
        return score(group, Arrays.stream(group.free()).mapToLong(row -> costs[row]).sum());
    }

    /** The mean score of the group if its rows cost so much together. */
    int score(Group group, long sum) {
        return (int) Math.floor(PairScorer.FULL - (double) (sum + held(group)) / group.size());
    }
}
