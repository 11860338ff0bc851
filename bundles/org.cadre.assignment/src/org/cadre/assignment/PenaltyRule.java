/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Sets the price of leaving out a source that must be placed: one more than the costs of any two assignments
 * can differ by, so that placing one more always wins. With it the solver needs no special case for
 * infeasible problems.
 */
final class PenaltyRule {

    private static final long LARGEST_SUM = 1L << 61;

    private final EdgeTable edges;
    private final long[] unassignedCosts;
    private final long mustBePlaced;

    PenaltyRule(EdgeTable edges, long[] unassignedCosts, long mustBePlaced) {
        this.edges = edges;
        this.unassignedCosts = unassignedCosts;
        this.mustBePlaced = mustBePlaced;
    }

    long penalty() {
        long penalty = 1;
        for (int source = 0; source < unassignedCosts.length; source++) {
            penalty += spread(source);
        }
        check(penalty, unassignedCosts.length);
        return penalty;
    }

    /** Every sum that solver and checker form must stay below sources times twice the penalty. */
    static void check(long penalty, int sources) {
        if (penalty > LARGEST_SUM / Math.max(1, sources)) {
            throw new IllegalArgumentException(
                    "The costs of %d sources are too large to be summed up; scale them down"
                            .formatted(sources));
        }
    }

    /** Twice as much as needed, if that is not too large. */
    static long generous(long needed, int sources) {
        return Math.max(needed, Math.min(2 * needed, LARGEST_SUM / Math.max(1, 2 * sources)));
    }

    private long spread(int source) {
        int first = edges.first(source);
        int end = edges.end(source);
        long unassigned = unassignedCosts[source] == mustBePlaced ? 0 : unassignedCosts[source];
        long least = Math.min(0, unassigned);
        long most = Math.max(0, unassigned);
        if (first < end) {
            least = Math.min(least, edges.cost(first));
            most = Math.max(most, edges.cost(end - 1));
        }
        return most - least;
    }
}
