/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * A source to be brought into a {@link WarmMatch}.
 *
 * @param unassignedCost what leaving her out costs; see {@link #mustBePlaced} for one who must be placed
 * @param targets where she could go, each once
 * @param costs of these pairs, in the same order
 */
public record NewSource(long unassignedCost, int[] targets, int[] costs) {

    /** One who must be placed. */
    public static NewSource mustBePlaced(int[] targets, int[] costs) {
        return new NewSource(MatchProblem.MUST_BE_PLACED, targets, costs);
    }

    void check(int count) {
        if (unassignedCost != MatchProblem.MUST_BE_PLACED) {
            NewEdges.checkCost(unassignedCost);
        }
        new NewEdges(targets, costs).check(count);
    }

    /** How much further all costs spread with hers. */
    long spread() {
        long own = unassignedCost == MatchProblem.MUST_BE_PLACED ? 0 : unassignedCost;
        return Math.abs(own) + new NewEdges(targets, costs).spread();
    }
}
