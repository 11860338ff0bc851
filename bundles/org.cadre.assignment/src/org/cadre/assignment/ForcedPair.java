/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.List;

/**
 * What forcing one pair really does.
 *
 * @param extraCost exact difference of the objectives; negative if a lock was given up that cost more.
 *        Only comparable while both results place the same number of those who must be placed
 * @param moves everyone whose target changes, the forced source included, by source
 * @param result the optimum with the pair locked
 */
public record ForcedPair(long extraCost, List<Move> moves, MatchResult result) {

    public ForcedPair {
        moves = List.copyOf(moves);
    }

    /** Whether the solver came to its end; if cancelled, cost and moves are only what it had reached. */
    public boolean exact() {
        return result.complete();
    }
}
