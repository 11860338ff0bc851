/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CancellationTest {

    private static final int LATENCY_LIMIT_MILLIS = 500;

    /** Cancels when it has been asked a number of times, and remembers when. */
    private static final class CancelAfter implements Progress {
        private int questionsLeft;
        private long cancelledAt;
        private final ArrayList<Integer> reports = new ArrayList<>();

        private CancelAfter(int questions) {
            questionsLeft = questions;
        }

        @Override
        public void worked(int done, int total) {
            assertTrue(done <= total);
            reports.add(done);
        }

        @Override
        public boolean isCancelled() {
            if (questionsLeft-- == 0) {
                cancelledAt = System.nanoTime();
            }
            return questionsLeft < 0;
        }

        private boolean cancelled() {
            return questionsLeft < 0;
        }
    }

    static List<MatchSolver> solvers() {
        return List.of(new ShortestPathSolver(), new AuctionSolver(), new AdaptiveSolver());
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void whateverIsReachedIsFeasibleAndBounded(MatchSolver solver) {
        var random = new SplittableRandom(3);
        var free = new Instances(600, 100, 11, 0.3, 1_000, 0).random(random);
        var problem = Instances.lockSome(free, 0.1, random);
        long optimum = solver.solve(problem, Progress.NONE).objective();
        for (int questions = 0; questions < 40; questions++) {
            var cancel = new CancelAfter(questions);
            var result = solver.solve(problem, cancel);
            var certificate = CertificateChecker.check(problem, result);
            assertEquals(!cancel.cancelled(), result.complete());
            assertTrue(certificate.valid(), certificate::toString);
            assertTrue(result.feasible());
            assertTrue(certificate.dual() <= optimum && optimum <= certificate.primal());
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void comesBackInTimeFromTheMiddleOfAHardProblem(MatchSolver solver) {
        var problem = new Instances(3_000, 300, 18, 0.3, 100_000, 0).random(new SplittableRandom(4));
        var cancel = new CancelAfter(30);
        var result = solver.solve(problem, cancel);
        long latency = (System.nanoTime() - cancel.cancelledAt) / 1_000_000;
        assertFalse(result.complete());
        assertTrue(latency < LATENCY_LIMIT_MILLIS, latency + " ms");
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void progressRisesToTheTotal(MatchSolver solver) {
        var problem = new Instances(500, 100, 10, 0.2, 1_000, 0).random(new SplittableRandom(5));
        var listening = new CancelAfter(Integer.MAX_VALUE);
        solver.solve(problem, listening);
        assertEquals(listening.reports.stream().sorted().distinct().toList(), listening.reports);
        assertEquals(problem.sources(), listening.reports.getLast());
    }
}
