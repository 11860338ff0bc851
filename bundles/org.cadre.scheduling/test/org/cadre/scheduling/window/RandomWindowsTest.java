/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.check.PlanChecker;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.kernel.PlacementSolver.Effort;
import org.junit.jupiter.api.Test;

class RandomWindowsTest {

    private static final int WORLDS = 1_000;
    private static final int MOST_SESSIONS = 12;
    private static final int TINY = 4;
    private static final int TINY_WORLDS = 100;
    /** Computed once: the same on every system, until the algorithm changes on purpose. */
    private static final int FINGERPRINT = 508_665_342;

    private final PlacementSolver solver = new PlacementSolver(new Effort(20, 2_000, 0));

    @Test
    void noPlanBreaksARule() {
        int fingerprint = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            var window = SmallWindows.make(seed, MOST_SESSIONS);
            var model = new WindowModel(window);
            var placement = solver.solve(model.problem(), Progress.NONE);
            var plan = model.plan(placement);
            assertEquals(plan.cost(), LongStream.of(new PlanReport(model, placement).prices()).sum());
            assertEquals(List.of(), PlanChecker.check(window, plan), "seed " + seed);
            fingerprint = 31 * fingerprint + Long.hashCode(plan.cost());
        }
        assertEquals(FINGERPRINT, fingerprint);
    }

    @Test
    void tinyWindowsAreSolvedBestAndNoBoundIsWrong() {
        int tried = 0;
        int best = 0;
        for (int seed = 0; seed < TINY_WORLDS; seed++) {
            var window = SmallWindows.make(seed, TINY);
            var least = EveryPlan.leastCost(window);
            if (least.isPresent()) {
                var plan = solve(window);
                assertTrue(plan.bound() <= least.getAsLong(), "seed " + seed);
                assertTrue(plan.cost() >= least.getAsLong(), "seed " + seed);
                tried++;
                best += plan.cost() == least.getAsLong() ? 1 : 0;
            }
        }
        assertTrue(tried > TINY_WORLDS / 4, "tried " + tried);
        assertTrue(best >= 0.99 * tried, "best " + best + " of " + tried);
    }

    private Plan solve(Window window) {
        var model = new WindowModel(window);
        return model.plan(solver.solve(model.problem(), Progress.NONE));
    }
}
