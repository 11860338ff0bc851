/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** How far costs differ, the natural unit of an auction's steps. */
final class Spread {

    private Spread() {
    }

    /** Mean difference between the dearest and the cheapest edge of a source, at least 1. */
    static long of(MatchProblem problem) {
        long sum = 0;
        int rows = 0;
        for (int source = 0; source < problem.sources(); source++) {
            int first = problem.firstEdge(source);
            int end = problem.endEdge(source);
            if (end - first > 1) {
                sum += (long) problem.cost(end - 1) - problem.cost(first);
                rows++;
            }
        }
        return rows == 0 ? 1 : Math.max(1, sum / rows);
    }
}
