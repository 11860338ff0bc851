/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** Tries everything; for a handful of sources. */
final class BruteForce {

    private final MatchProblem problem;
    private final int[] room;

    private BruteForce(MatchProblem problem) {
        this.problem = problem;
        room = new int[problem.targets()];
        for (int target = 0; target < room.length; target++) {
            room[target] = problem.capacity(target);
        }
        for (int source = 0; source < problem.sources(); source++) {
            if (problem.lockedEdge(source) != MatchProblem.NO_EDGE) {
                room[problem.target(problem.lockedEdge(source))]--;
            }
        }
    }

    static Oracle solve(MatchProblem problem) {
        return new BruteForce(problem).from(0);
    }

    private Oracle from(int source) {
        if (source == problem.sources()) {
            return new Oracle(0, 0);
        }
        int locked = problem.lockedEdge(source);
        if (locked != MatchProblem.NO_EDGE) {
            return from(source + 1).plus(problem.cost(locked));
        }
        var best = without(source);
        for (int edge = problem.firstEdge(source); edge < problem.endEdge(source); edge++) {
            if (room[problem.target(edge)] > 0) {
                var found = with(source, edge);
                best = found.compareTo(best) < 0 ? found : best;
            }
        }
        return best;
    }

    private Oracle without(int source) {
        var rest = from(source + 1);
        return problem.mustBePlaced(source) ? rest.plusUnplaced() : rest.plus(problem.unassignedCost(source));
    }

    private Oracle with(int source, int edge) {
        int target = problem.target(edge);
        room[target]--;
        var found = from(source + 1).plus(problem.cost(edge));
        room[target]++;
        return found;
    }
}
