/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.HashMap;
import java.util.Map;

/** What is in place already, to be repaired. */
public final class Standing {

    private Standing() {
    }

    /**
     * The placement with these times and ways. Pools that it runs up higher than allowed are taken for as
     * large as that, so that nothing has to move that nobody asked to.
     *
     * @param times a time for each session, or {@link Placement#UNPLACED}
     * @param ways one way for each need of the session's time
     */
    public static Placement of(PlacementProblem problem, int[] times, int[][] ways) {
        var board = filled(problem, times, ways);
        Map<Integer, Integer> higher = new HashMap<>();
        for (int pool = 0; pool < problem.pools(); pool++) {
            if (board.level(pool) > problem.capacity(pool)) {
                higher.put(pool, board.level(pool));
            }
        }
        var fitting = higher.isEmpty() ? board : filled(problem.withCapacities(higher), times, ways);
        return new Placement(fitting, 0, true, 0);
    }

    private static Board filled(PlacementProblem problem, int[] times, int[][] ways) {
        var board = new Board(problem);
        for (int session = 0; session < times.length; session++) {
            if (times[session] != Placement.UNPLACED) {
                board.put(session, times[session], ways[session], 0);
            }
        }
        return board;
    }
}
