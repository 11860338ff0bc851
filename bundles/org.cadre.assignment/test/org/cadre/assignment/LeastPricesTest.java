/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class LeastPricesTest {

    private final MatchSolver paths = new ShortestPathSolver();
    private final MatchSolver auction = new AuctionSolver();

    @Test
    void bothEnginesEndWithTheSamePrices() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new SplittableRandom(seed);
            samePrices(Instances.lockSome(Instances.tiny(random).random(random), 0.2, random), seed);
            samePrices(Instances.tight(20, 6, 0.6, 50, random), seed);
        }
    }

    @Test
    void onePlaceMoreSavesExactlyThePrice() {
        for (int seed = 0; seed < 200; seed++) {
            var problem = new Instances(8, 4, 2, 0.6, 20, 0).random(new SplittableRandom(seed));
            var result = auction.solve(problem, Progress.NONE);
            for (int target = 0; target < 4; target++) {
                var wider = onePlaceMore(problem, target);
                assertEquals(result.objective() - BruteForce.solve(wider).objective(), result.price(target));
            }
        }
    }

    private void samePrices(MatchProblem problem, int seed) {
        var one = paths.solve(problem, Progress.NONE);
        var other = auction.solve(problem, Progress.NONE);
        assertTrue(CertificateChecker.check(problem, other).optimal(), "seed " + seed);
        for (int target = 0; target < problem.targets(); target++) {
            assertEquals(one.price(target), other.price(target), "seed " + seed + " target " + target);
        }
    }

    private static MatchProblem onePlaceMore(MatchProblem problem, int target) {
        var builder = MatchProblem.builder(problem.sources(), problem.targets());
        for (int t = 0; t < problem.targets(); t++) {
            builder.capacity(t, problem.capacity(t) + (t == target ? 1 : 0));
        }
        for (int source = 0; source < problem.sources(); source++) {
            builder.unassignedCost(source, (int) problem.unassignedCost(source));
            for (int edge = problem.firstEdge(source); edge < problem.endEdge(source); edge++) {
                builder.edge(source, problem.target(edge), problem.cost(edge));
            }
        }
        return builder.build();
    }
}
