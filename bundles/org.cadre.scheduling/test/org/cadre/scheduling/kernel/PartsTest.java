/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.kernel.PlacementRepair.Change;
import org.cadre.scheduling.kernel.PlacementSolver.Effort;
import org.junit.jupiter.api.Test;

/** Schools without common mentors are placed apart; days that are too short are proven to be. */
class PartsTest {

    private static final int SCHOOLS = 5;
    private static final int PAIRS = 24;
    private static final int TIMES = 10;

    private final PlacementSolver solver = new PlacementSolver(new Effort(30, 2_000, 0));

    @Test
    void partsAreFoundAndTheAnswerDoesNotDependOnThreads() throws ExecutionException, InterruptedException {
        var problem = district(1);
        assertEquals(SCHOOLS, Parts.of(problem).size());
        var here = solver.solve(problem, Progress.NONE);
        for (int threads : new int[] {1, 4}) {
            try (var pool = new ForkJoinPool(threads)) {
                assertSame(here, pool.submit(() -> solver.solve(problem, Progress.NONE)).get());
            }
        }
        assertEquals(cost(problem, here), here.cost());
        assertTrue(here.complete() && here.bound() <= here.cost());
    }

    @Test
    void aCommonBudgetKeepsAllTogether() {
        var builder = PlacementProblem.builder().budget(5);
        builder.session(10);
        builder.time(0);
        builder.session(10);
        builder.time(0);
        assertEquals(1, Parts.of(builder.build()).size());
    }

    @Test
    void aHalfDayThatNobodyNeedsIsNotBought() {
        var builder = PlacementProblem.builder();
        int morning = builder.pool(2, 70, 0, 0, 3);
        int afternoon = builder.pool(2, 50, 0, 0, 3);
        int[] free = IntStream.range(0, 2).map(i -> builder.limit(1)).toArray();
        for (int session = 0; session < 3; session++) {
            builder.session(1_000);
            builder.time(0);
            builder.need().way(0, 0, morning + session);
            builder.time(0);
            builder.need().way(0, 0, afternoon + session);
            builder.time(1, free[session % 2]);
        }
        var placement = new PlacementSolver(new Effort(0, 0, 1)).solve(builder.build(), Progress.NONE);
        assertEquals(50, placement.cost());
    }

    @Test
    void whoFindsNoRoomOnTheDaysThatAreLeftIsProvenToStayOut() {
        var builder = PlacementProblem.builder();
        int first = builder.limit(2);
        int second = builder.limit(2);
        for (int session = 0; session < 4; session++) {
            builder.session(1_000);
            for (int time = 0; time < 5; time++) {
                builder.time(time, first);
                builder.time(time, second);
            }
        }
        var problem = builder.build();
        var placement = solver.solve(problem, Progress.NONE);
        assertEquals(0, placement.unplaced());
        var repaired = new PlacementRepair(placement, 3)
                .repair(Change.closed(time -> problem.metersOfTime(time)[0] == first, way -> false, null),
                        Progress.NONE);
        assertEquals(2, repaired.leftOut().size());
        assertEquals(0, repaired.pushed());
        assertTrue(repaired.fewest());
    }

    private static void assertSame(Placement one, Placement other) {
        assertEquals(one.cost(), other.cost());
        assertEquals(one.bound(), other.bound());
        for (int session = 0; session < one.problem().sessions(); session++) {
            assertEquals(one.time(session), other.time(session));
            assertEquals(toList(one.ways(session)), toList(other.ways(session)));
        }
    }

    private static List<Integer> toList(int[] values) {
        return IntStream.of(values).boxed().toList();
    }

    /** What the placement costs, counted on a board of the whole problem, on which it must fit. */
    private static long cost(PlacementProblem problem, Placement placement) {
        var board = new Board(problem);
        placement.copyTo(board);
        assertTrue(board.fits());
        return board.cost();
    }

    /** Schools with substitutes and a mentor each, whose sessions stand in any order. */
    private static PlacementProblem district(int seed) {
        var random = new SplittableRandom(seed);
        var builder = PlacementProblem.builder();
        var mentors = new ArrayList<int[]>();
        var substitutes = new ArrayList<Integer>();
        for (int school = 0; school < SCHOOLS; school++) {
            mentors.add(IntStream.range(0, TIMES).map(time -> builder.limit(2)).toArray());
            substitutes.add(builder.pool(3, 40, 0, 0, TIMES));
        }
        for (int pair = 0; pair < PAIRS; pair++) {
            for (int school = 0; school < SCHOOLS; school++) {
                builder.session(500);
                for (int time = 0; time < TIMES; time++) {
                    builder.time(random.nextInt(20), mentors.get(school)[time]);
                    if (random.nextBoolean()) {
                        builder.need().way(0, 0, substitutes.get(school) + time);
                        builder.way(35, 0);
                    }
                }
            }
        }
        return builder.build();
    }
}
