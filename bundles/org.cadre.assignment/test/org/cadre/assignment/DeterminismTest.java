/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class DeterminismTest {

    private static final int PATHS_FINGERPRINT = -309186033;
    private static final int AUCTION_FINGERPRINT = 2022156665;

    private record Edge(int source, int target, int cost) {
    }

    @Test
    void theOrderOfEdgesChangesNothing() {
        var problem = new Instances(80, 30, 4, 0.3, 4, 0.2).random(new SplittableRandom(1));
        var expected = fingerprint(solve(problem));
        var expectedOfAuction = fingerprint(auction(problem));
        var edges = new ArrayList<>(edges(problem));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(edges, new Random(seed));
            var rebuilt = rebuilt(problem, edges);
            assertEquals(expected, fingerprint(solve(rebuilt)), "seed " + seed);
            assertEquals(expectedOfAuction, fingerprint(auction(rebuilt)), "seed " + seed);
        }
    }

    @Test
    void tiesGoToTheLowerIndex() {
        var builder = MatchProblem.builder(1, 3);
        builder.edge(0, 2, 5).edge(0, 1, 5).edge(0, 0, 6);
        assertEquals(1, solve(builder.build()).target(0));
    }

    /**
     * Computed once: the same on every system and with every Java, until the algorithm changes on purpose.
     */
    @Test
    void theAnswerIsTheSameEverywhere() {
        var problem = new Instances(200, 40, 6, 0.3, 9, 0.1).random(new SplittableRandom(42));
        assertEquals(PATHS_FINGERPRINT, fingerprint(solve(problem)).hashCode());
        assertEquals(AUCTION_FINGERPRINT, fingerprint(auction(problem)).hashCode());
    }

    private static MatchResult solve(MatchProblem problem) {
        return new ShortestPathSolver().solve(problem, Progress.NONE);
    }

    private static MatchResult auction(MatchProblem problem) {
        return new AuctionSolver().solve(problem, Progress.NONE);
    }

    private static List<Long> fingerprint(MatchResult result) {
        var problem = result.problem();
        return LongStream.concat(
                IntStream.range(0, problem.sources()).mapToLong(result::target),
                IntStream.range(0, problem.targets()).mapToLong(result::price)).boxed().toList();
    }

    private static List<Edge> edges(MatchProblem problem) {
        return IntStream.range(0, problem.sources()).boxed()
                .flatMap(source -> IntStream.range(problem.firstEdge(source), problem.endEdge(source))
                        .mapToObj(edge -> new Edge(source, problem.target(edge), problem.cost(edge))))
                .toList();
    }

    private static MatchProblem rebuilt(MatchProblem problem, List<Edge> edges) {
        var builder = MatchProblem.builder(problem.sources(), problem.targets());
        for (int target = 0; target < problem.targets(); target++) {
            builder.capacity(target, problem.capacity(target));
        }
        for (int source = 0; source < problem.sources(); source++) {
            if (!problem.mustBePlaced(source)) {
                builder.unassignedCost(source, (int) problem.unassignedCost(source));
            }
        }
        edges.forEach(edge -> builder.edge(edge.source, edge.target, edge.cost));
        return builder.build();
    }
}
