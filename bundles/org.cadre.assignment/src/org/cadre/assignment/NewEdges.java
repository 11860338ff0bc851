/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The edges of a newcomer, in parallel arrays. */
record NewEdges(int[] others, int[] costs) {

    /** @throws IllegalArgumentException if these can't be edges to so many others */
    void check(int count) {
        if (others.length != costs.length) {
            throw new IllegalArgumentException(
                    "%d costs for %d edges".formatted(costs.length, others.length));
        }
        for (int other : others) {
            if (other < 0 || other >= count) {
                throw new IllegalArgumentException("%d is not within 0..%d".formatted(other, count - 1));
            }
        }
        if (Arrays.stream(others).distinct().count() < others.length) {
            throw new IllegalArgumentException("The newcomer has two edges to the same place");
        }
        for (int cost : costs) {
            checkCost(cost);
        }
    }

    static void checkCost(long cost) {
        if (Math.abs(cost) > MatchProblem.MAX_COST) {
            throw new IllegalArgumentException("Cost %d is out of range".formatted(cost));
        }
    }

    /** All costs together, an upper bound of how much further they spread than others. */
    long spread() {
        return IntStream.of(costs).mapToLong(Math::abs).sum();
    }
}
