/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** Derives what each source pays at given prices. */
final class Utilities {

    private Utilities() {
    }

    static long[] of(MatchProblem problem, long[] prices) {
        long[] utilities = new long[problem.sources()];
        for (int source = 0; source < utilities.length; source++) {
            int locked = problem.lockedEdge(source);
            utilities[source] = locked == MatchProblem.NO_EDGE
                    ? least(problem, prices, source)
                    : problem.cost(locked) + prices[problem.target(locked)];
        }
        return utilities;
    }

    private static long least(MatchProblem problem, long[] prices, int source) {
        long least = problem.unassignedCost(source);
        int end = problem.endEdge(source);
        for (int edge = problem.firstEdge(source); edge < end && problem.cost(edge) < least; edge++) {
            least = Math.min(least, problem.cost(edge) + prices[problem.target(edge)]);
        }
        return least;
    }
}
