/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.Arrays;

/** For each time one plain limit that it runs up, to reason about how many sessions can be placed at all. */
final class Limits {

    private Limits() {
    }

    /** The limit that the most times run up, for instance the day of a person; -1 where there is none. */
    static int[] widest(PlacementProblem problem) {
        int[] users = new int[problem.meterPool.length];
        Arrays.stream(problem.uses).forEach(meter -> users[meter]++);
        int[] widest = new int[problem.times()];
        for (int time = 0; time < widest.length; time++) {
            int best = -1;
            for (int i = problem.timeUse[time]; i < problem.timeUse[time + 1]; i++) {
                int meter = problem.uses[i];
                boolean binds = single(problem, meter)
                        && problem.capacity[problem.meterPool[meter]] < users[meter];
                best = binds && (best < 0 || users[meter] > users[best]) ? meter : best;
            }
            widest[time] = best;
        }
        return widest;
    }

    /** The limit that is most asked for, for instance a period of a person; -1 where there is none. */
    static int[] tightest(PlacementProblem problem) {
        var anchors = new Anchors(problem);
        int[] tightest = new int[problem.times()];
        Arrays.setAll(tightest, anchors::of);
        return tightest;
    }

    private static boolean single(PlacementProblem problem, int meter) {
        int pool = problem.meterPool[meter];
        return problem.poolMeter[pool + 1] - problem.poolMeter[pool] == 1;
    }
}
