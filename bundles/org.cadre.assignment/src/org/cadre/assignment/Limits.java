/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * What each source will pay at most in an auction. That is what staying out costs her; but for one who must
 * be placed, whose penalty is astronomic, only so much more than her dearest edge that she would win any
 * fair fight. A fight of too many for too few seats would otherwise take ages to reach the penalty. Searches
 * with the true costs come afterwards.
 */
final class Limits {

    private static final int FIGHT = 64;

    private Limits() {
    }

    static long[] of(MatchProblem problem, long spread) {
        long[] limits = new long[problem.sources()];
        for (int source = 0; source < limits.length; source++) {
            limits[source] = problem.unassignedCost(source);
            int end = problem.endEdge(source);
            if (problem.mustBePlaced(source) && end > problem.firstEdge(source)) {
                limits[source] = Math.min(limits[source], problem.cost(end - 1) + FIGHT * spread);
            }
        }
        return limits;
    }
}
