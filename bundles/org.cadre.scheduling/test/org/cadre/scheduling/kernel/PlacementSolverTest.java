/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.bench.DistrictWindow;
import org.cadre.scheduling.bench.DistrictWindow.Covering;
import org.cadre.scheduling.bench.DistrictWindow.Release;
import org.cadre.scheduling.bench.DistrictWindow.Size;
import org.cadre.scheduling.check.PlanChecker;
import org.cadre.scheduling.kernel.PlacementSolver.Effort;
import org.cadre.scheduling.window.WindowModel;
import org.junit.jupiter.api.Test;

class PlacementSolverTest {

    private static final Size SMALL = new Size(160, 20, 5, 10, 8);

    private final PlacementSolver solver = new PlacementSolver(Effort.NORMAL);

    /** Two sessions want the same hour of one mentor; one must give way at the least cost. */
    @Test
    void whoLosesLessGivesWay() {
        var builder = PlacementProblem.builder();
        int first = builder.limit(1);
        int second = builder.limit(1);
        for (int regret : new int[] {50, 20}) {
            builder.session(1_000);
            builder.time(0, first);
            builder.time(regret, second);
        }
        var placement = solver.solve(builder.build(), Progress.NONE);
        assertEquals(20, placement.cost());
        assertEquals(20, placement.bound());
        assertEquals(3, placement.time(1));
        assertEquals(0, placement.unplaced());
    }

    /** One substitute takes two classes of a half-day one after the other, and is paid once. */
    @Test
    void aHalfDayIsPaidOnceAndTheBudgetIsKept() {
        assertEquals(180, solver.solve(twoClasses(180), Progress.NONE).cost());
        assertEquals(2_000, solver.solve(twoClasses(179), Progress.NONE).cost());
    }

    private static PlacementProblem twoClasses(int budget) {
        var builder = PlacementProblem.builder().budget(budget);
        int substitute = builder.pool(1, 180, 0, 180, 2);
        for (int hour = 0; hour < 2; hour++) {
            builder.session(1_000);
            builder.time(0);
            builder.need();
            builder.way(0, 0, substitute + hour);
        }
        return builder.build();
    }

    @Test
    void theSameProblemHasTheSameAnswer() {
        assertEquals(times(small(1)), times(small(1)));
    }

    @Test
    void plansOfADistrictBreakNoRuleAndAreNearTheBound() {
        for (int seed = 0; seed < 3; seed++) {
            for (var release : Release.values()) {
                var window = new DistrictWindow(SMALL, release, Covering.ALL, 3, seed).make();
                var model = new WindowModel(window);
                var placement = solver.solve(model.problem(), Progress.NONE);
                assertEquals(List.of(), PlanChecker.check(window, model.plan(placement)));
                assertTrue(release == Release.SCATTERED || placement.gap() < 0.03 * placement.cost(),
                        () -> release + " cost " + placement.cost() + " bound " + placement.bound());
            }
        }
    }

    @Test
    void cancellingLeavesAPlanThatBreaksNoRule() {
        var window = new DistrictWindow(SMALL, Release.THREE_DAYS, Covering.ALL, 3, 5).make();
        var model = new WindowModel(window);
        for (int questions : new int[] {0, 1, 5, 20, 100}) {
            var told = new ArrayList<Integer>(List.of(0));
            var placement = solver.solve(model.problem(), cancelAfter(questions, told));
            assertFalse(placement.complete());
            assertEquals(List.of(), PlanChecker.check(window, model.plan(placement)), "after " + questions);
            assertEquals(told.stream().sorted().toList(), told);
        }
    }

    private static Progress cancelAfter(int questions, List<Integer> told) {
        var asked = new AtomicInteger();
        return new Progress() {
            @Override
            public void worked(int done, int total) {
                assertTrue(done <= total);
                told.add(done);
            }

            @Override
            public boolean isCancelled() {
                return asked.getAndIncrement() >= questions;
            }
        };
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        var builder = PlacementProblem.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.time(0));
        assertThrows(IllegalArgumentException.class, () -> builder.session(-1));
        assertThrows(IllegalArgumentException.class, () -> builder.limit(-1));
        builder.session(1);
        assertThrows(IllegalArgumentException.class, () -> builder.time(1, 0));
        builder.time(1);
        builder.need();
        assertThrows(IllegalArgumentException.class, builder::build);
    }

    @Test
    void sessionsThatUseNothingAreAllPlaced() {
        var builder = PlacementProblem.builder();
        for (int session = 0; session < 30; session++) {
            builder.session(10);
            builder.time(session);
        }
        assertEquals(45 + 20 * 10, solver.solve(builder.build(), Progress.NONE).cost());
    }

    @Test
    void anEmptyProblemHasAnEmptyAnswer() {
        var placement = solver.solve(PlacementProblem.builder().build(), Progress.NONE);
        assertEquals(0, placement.cost());
        assertTrue(placement.complete());
    }

    private static PlacementProblem small(long seed) {
        return new WindowModel(new DistrictWindow(SMALL, Release.THREE_DAYS, Covering.ALL, 3, seed).make())
                .problem();
    }

    private List<Integer> times(PlacementProblem problem) {
        var placement = solver.solve(problem, Progress.NONE);
        return IntStream.range(0, problem.sessions()).map(placement::time).boxed().toList();
    }
}
