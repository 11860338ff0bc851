/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.List;

/**
 * What a change would do to the whole match.
 *
 * @param cost by how much what the match makes small would rise: points that scores lack to 100, and the
 *            policy's unmatched cost for everybody who waits; negative if it would fall
 * @param least the cost is at least this; equals the cost where that is exact
 * @param matched how many more would have a mentor; negative if fewer
 * @param score by how much all scores together would rise, in points; negative if they would fall
 * @param moves who would change the mentor, in chains: each takes the place that the one before leaves or
 *            is taken from
 */
public record Effect(long cost, long least, int matched, long score, List<Move> moves) {

    /** Copies the list. */
    public Effect {
        moves = List.copyOf(moves);
    }

    /** Whether the cost is proven to be exactly this, not only within bounds. */
    public boolean exact() {
        return cost == least;
    }
}
