/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class PairForcingTest {

    private final MatchSolver solver = new ShortestPathSolver();
    private final PairForcing forcing = new PairForcing(solver);

    @Test
    void regretNeverExceedsTheExactCostOfForcing() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new SplittableRandom(seed);
            var result = solve(new Instances(6, 4, 3, 0.7, 50, 0).random(random));
            for (int source = 0; source < 6; source++) {
                checkAlternatives(result, source);
            }
        }
    }

    @Test
    void movesNameEverybodyWhoChanges() {
        var problem = MatchProblem.builder(3, 3)
                .edge(0, 0, 1).edge(0, 1, 4).edge(1, 1, 1).edge(1, 2, 3).edge(2, 2, 1).unassignedCost(2, 9)
                .build();
        var forced = forcing.force(solve(problem), 0, 1, Progress.NONE);
        assertEquals(List.of(new Move(0, 0, 1), new Move(1, 1, 2), new Move(2, 2, MatchResult.UNASSIGNED)),
                forced.moves());
        assertEquals(13, forced.extraCost());
    }

    @Test
    void cancelledForcingDoesNotClaimToBeExact() {
        var problem = MatchProblem.builder(2, 2).edge(0, 0, 1).edge(1, 0, 1).edge(1, 1, 1).build();
        var cancelled = new Progress() {
            @Override
            public void worked(int done, int total) {
                assertTrue(done <= total);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertTrue(forcing.force(solve(problem), 1, 1, Progress.NONE).exact());
        assertFalse(forcing.force(solve(problem), 1, 1, cancelled).exact());
    }

    @Test
    void forcingAgainstALockReplacesIt() {
        var problem = MatchProblem.builder(1, 2).edge(0, 0, 1).edge(0, 1, 5).lock(0, 1).build();
        assertEquals(-4, forcing.force(solve(problem), 0, 0, Progress.NONE).extraCost());
        assertEquals(-4, solve(problem).regret(0, 0));
    }

    @Test
    void pairWithoutEdgeCanNeitherBeForcedNorPriced() {
        var result = solve(MatchProblem.builder(1, 2).edge(0, 0, 1).build());
        assertThrows(IllegalArgumentException.class, () -> forcing.force(result, 0, 1, Progress.NONE));
        assertThrows(IllegalArgumentException.class, () -> result.regret(0, 1));
    }

    @Test
    void alternativesComeByRegretWithoutHerOwnTarget() {
        var problem = MatchProblem.builder(2, 3).unassignedCosts(100)
                .edge(0, 0, 1).edge(0, 1, 1).edge(0, 2, 2).edge(1, 0, 1)
                .build();
        var result = solve(problem);
        var alternatives = new Alternatives(result);
        assertEquals(List.of(0, 2), alternatives.of(0).stream().map(Alternative::target).toList());
        assertEquals(1, alternatives.best(0, 1).size());
    }

    private void checkAlternatives(MatchResult result, int source) {
        for (var alternative : new Alternatives(result).of(source)) {
            if (result.problem().capacity(alternative.target()) > 0) {
                var forced = forcing.force(result, source, alternative.target(), Progress.NONE);
                var locked = result.problem().withLock(source, alternative.target());
                assertEquals(BruteForce.solve(locked).objective() - result.objective(), forced.extraCost());
                assertTrue(0 <= alternative.regret() && alternative.regret() <= forced.extraCost());
            }
        }
    }

    private MatchResult solve(MatchProblem problem) {
        return solver.solve(problem, Progress.NONE);
    }
}
