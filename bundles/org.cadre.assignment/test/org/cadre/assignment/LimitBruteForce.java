/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.OptionalLong;

/** Finds the cheapest placement that keeps limits by trying everything; for a handful of sources. */
final class LimitBruteForce {

    private final LimitedProblem limited;
    private final MatchProblem problem;
    private final int[] room;
    private final int[] edgeOf;
    private long best = Long.MAX_VALUE;

    private LimitBruteForce(LimitedProblem limited) {
        this.limited = limited;
        problem = limited.problem();
        edgeOf = new int[problem.sources()];
        room = new int[problem.targets()];
        for (int target = 0; target < room.length; target++) {
            room[target] = problem.capacity(target);
        }
    }

    /** The least cost, or nothing if no placement keeps the limits. */
    static OptionalLong solve(LimitedProblem limited) {
        var search = new LimitBruteForce(limited);
        search.from(0, 0);
        return search.best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(search.best);
    }

    private void from(int source, long cost) {
        if (source == edgeOf.length) {
            boolean kept = limited.limits().stream().allMatch(limit -> limited.breach(limit, edgeOf) <= 0);
            best = kept ? Math.min(best, cost) : best;
            return;
        }
        int locked = problem.lockedEdge(source);
        for (int edge = problem.firstEdge(source); edge < problem.endEdge(source); edge++) {
            if ((locked == MatchProblem.NO_EDGE || locked == edge) && room[problem.target(edge)] > 0) {
                room[problem.target(edge)]--;
                edgeOf[source] = edge;
                from(source + 1, cost + problem.cost(edge));
                room[problem.target(edge)]++;
            }
        }
        if (locked == MatchProblem.NO_EDGE && !problem.mustBePlaced(source)) {
            edgeOf[source] = MatchProblem.NO_EDGE;
            from(source + 1, cost + problem.unassignedCost(source));
        }
    }
}
