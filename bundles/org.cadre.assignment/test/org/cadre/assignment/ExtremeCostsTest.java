/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.cadre.assignment.MatchProblem.MAX_COST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtremeCostsTest {

    @ParameterizedTest
    @MethodSource("org.cadre.assignment.CancellationTest#solvers")
    void costsAtBothLimitsAddUpExactly(MatchSolver solver) {
        for (int seed = 0; seed < 300; seed++) {
            var problem = extreme(5, 4, new SplittableRandom(seed));
            var result = solver.solve(problem, Progress.NONE);
            assertEquals(BruteForce.solve(problem), Oracle.of(result), "seed " + seed);
            assertTrue(CertificateChecker.check(problem, result).optimal(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("org.cadre.assignment.CancellationTest#solvers")
    void thousandsOfSourcesAtTheLimitsAreProven(MatchSolver solver) {
        var problem = extreme(2_000, 40, new SplittableRandom(7));
        var result = solver.solve(problem, Progress.NONE);
        assertTrue(CertificateChecker.check(problem, result).optimal());
    }

    @Test
    void sumsThatCouldOverflowAreRefused() {
        int sources = 100_000;
        var builder = MatchProblem.builder(sources, 1);
        for (int source = 0; source < sources; source++) {
            builder.edge(source, 0, MAX_COST);
        }
        var refused = assertThrows(IllegalArgumentException.class, builder::build);
        assertEquals("The costs of 100000 sources are too large to be summed up; scale them down",
                refused.getMessage());
    }

    private static MatchProblem extreme(int sources, int targets, SplittableRandom random) {
        int[] costs = {-MAX_COST, MAX_COST, 0, MAX_COST - 1};
        var builder = MatchProblem.builder(sources, targets);
        for (int source = 0; source < sources; source++) {
            if (random.nextBoolean()) {
                builder.unassignedCost(source, costs[random.nextInt(costs.length)]);
            }
            for (int target = 0; target < targets; target++) {
                builder.edge(source, target, costs[random.nextInt(costs.length)]);
            }
        }
        return builder.build();
    }
}
