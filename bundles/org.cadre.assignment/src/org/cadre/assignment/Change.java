/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.List;

/**
 * What a change did to a warm match, or would do.
 *
 * @param extraCost exact difference of the objectives, see {@link MatchResult#objective}. Only comparable
 *        while the number of those unplaced stays the same
 * @param extraUnplaced how many more are unplaced who must be placed
 * @param moves everyone whose target changed, by source
 */
public record Change(long extraCost, int extraUnplaced, List<Move> moves) {

    public Change {
        moves = List.copyOf(moves);
    }
}
