/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Lays out the seats of all targets: as many as their capacity, but where capacities are huge not many more
 * than could ever be taken. A target with more capacity than edges always keeps a free seat, as in truth.
 */
final class SeatCount {

    private SeatCount() {
    }

    /** First seat of each target, and at last the number of all. */
    static int[] firstSeats(MatchProblem problem) {
        int targets = problem.targets();
        int[] demand = totalCapacity(problem) > problem.edges() + (long) targets ? demand(problem) : null;
        int[] first = new int[targets + 1];
        for (int target = 0; target < targets; target++) {
            int capacity = problem.capacity(target);
            int seats = demand == null ? capacity : Math.min(capacity, demand[target] + 1);
            first[target + 1] = first[target] + seats;
        }
        return first;
    }

    private static long totalCapacity(MatchProblem problem) {
        long total = 0;
        for (int target = 0; target < problem.targets(); target++) {
            total += problem.capacity(target);
        }
        return total;
    }

    private static int[] demand(MatchProblem problem) {
        int[] demand = new int[problem.targets()];
        for (int edge = 0; edge < problem.edges(); edge++) {
            demand[problem.target(edge)]++;
        }
        return demand;
    }
}
