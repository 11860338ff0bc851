/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.List;

/**
 * The optimum at one choice of prices for the limits.
 *
 * @param limitPrices the prices of the limits, scaled
 * @param prices of the targets, scaled
 * @param targets of the sources, or {@link MatchResult#UNASSIGNED}
 * @param utilities the least that each source can pay, scaled
 * @param bound no placement that keeps the limits costs less
 * @param breaches by how much the optimum breaches each limit; 0 or less where it keeps it
 */
record LimitRound(long[] limitPrices, long[] prices, int[] targets, long[] utilities, long bound,
        long[] breaches) {

    /** Whether this optimum keeps all limits. */
    boolean keepsAll() {
        for (long breach : breaches) {
            if (breach > 0) {
                return false;
            }
        }
        return true;
    }

    /** What each limit is breached by at these edges. */
    static long[] breaches(LimitedProblem problem, int[] edgeOf) {
        List<GroupLimit> limits = problem.limits();
        long[] breaches = new long[limits.size()];
        for (int i = 0; i < breaches.length; i++) {
            breaches[i] = problem.breach(limits.get(i), edgeOf);
        }
        return breaches;
    }

    /** The edges in the limited problem. */
    static int[] edges(MatchProblem problem, int[] targets) {
        int[] edges = new int[targets.length];
        for (int source = 0; source < edges.length; source++) {
            edges[source] = targets[source] == MatchResult.UNASSIGNED ? MatchProblem.NO_EDGE
                    : problem.edge(source, targets[source]);
        }
        return edges;
    }
}
