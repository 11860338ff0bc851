/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class LimitSolverTest {

    private static final int WORLDS = 400;
    private static final int UNASSIGNED = 300;
    private static final double SHARE_OF_DEAR = 0.994;
    /** Computed once: the same on every system, until the algorithm changes on purpose. */
    private static final int FINGERPRINT = -560690826;

    private final LimitSolver solver = new LimitSolver(new AdaptiveSolver(), 0);

    private record Tally(int solved, int exact, int proven, int undecided) {

        Tally plus(int more, int moreExact, int moreProven, int moreUndecided) {
            return new Tally(solved + more, exact + moreExact, proven + moreProven,
                    undecided + moreUndecided);
        }
    }

    @Test
    void boundsAreTrueAndLimitsKeptInSmallProblems() {
        var tally = new Tally(0, 0, 0, 0);
        for (int seed = 0; seed < WORLDS; seed++) {
            tally = compare(tally, seed);
        }
        assertTrue(tally.exact >= 0.95 * tally.solved, tally::toString);
        assertTrue(tally.undecided <= WORLDS / 100, tally::toString);
        assertTrue(tally.proven > WORLDS / 4 && tally.solved > WORLDS / 4, tally::toString);
    }

    /** Everything that is said must be true; what is found is only counted. */
    private Tally compare(Tally tally, int seed) {
        var limited = small(new SplittableRandom(seed));
        var expected = LimitBruteForce.solve(limited);
        var result = solver.solve(limited, Progress.NONE);
        var certificate = LimitChecker.check(result);
        assertTrue(certificate.valid(), "seed " + seed + certificate);
        assertEquals(certificate.dual(), result.bound(), "seed " + seed);
        assertTrue(result.complete());
        if (expected.isEmpty()) {
            assertFalse(result.keepsLimits(), "seed " + seed);
            return result.impossible() ? tally.plus(0, 0, 1, 0) : tally.plus(0, 0, 0, 1);
        }
        assertFalse(result.impossible(), "seed " + seed);
        assertTrue(result.bound() <= expected.getAsLong(), "seed " + seed);
        if (!result.keepsLimits()) {
            return tally.plus(0, 0, 0, 1);
        }
        assertTrue(result.objective() >= expected.getAsLong(), "seed " + seed);
        return tally.plus(1, result.objective() == expected.getAsLong() ? 1 : 0, 0, 0);
    }

    @Test
    void aGroupThatCannotBeServedBetterIsNamedWithTheLeastItCanReach() {
        var builder = MatchProblem.builder(4, 2).capacities(2, 2).unassignedCosts(1_000);
        for (int source = 0; source < 4; source++) {
            builder.edge(source, 0, 10).edge(source, 1, source < 2 ? 50 : 20);
        }
        int[] group = {0, 1, 2};
        var limited = LimitedProblem.ofCosts(builder.build(), new int[4],
                List.of(GroupLimit.meanAtMost(new int[] {3}, 20), GroupLimit.meanAtMost(group, 13)));
        var result = solver.solve(ofUnassigned(limited, 1_000), Progress.NONE);
        assertEquals(List.of(new BrokenLimits(Map.of(1, 1L), 40, 39)), result.broken());
    }

    private static LimitedProblem ofUnassigned(LimitedProblem limited, int measure) {
        int[] unassigned = new int[limited.problem().sources()];
        Arrays.fill(unassigned, measure);
        return LimitedProblem.ofCosts(limited.problem(), unassigned, limited.limits());
    }

    @Test
    void aLargeProblemEndsWithASmallProvenGap() {
        var limited = large();
        var result = new LimitSolver(new AdaptiveSolver(), 1e-4).solve(limited, Progress.NONE);
        var certificate = LimitChecker.check(result);
        assertTrue(result.keepsLimits());
        assertTrue(certificate.valid() && certificate.dual() == result.bound(), certificate::toString);
        assertTrue(result.gap() <= 1e-4 * result.bound(), () -> result.gap() + " of " + result.bound());
        assertTrue(result.limitPrice(0) > 0);
    }

    @Test
    void theSameProblemHasTheSameAnswer() {
        assertEquals(fingerprint(large()), fingerprint(large()));
        assertEquals(FINGERPRINT, fingerprint(large()).hashCode());
    }

    private static List<Long> fingerprint(LimitedProblem limited) {
        var result = new LimitSolver(new AdaptiveSolver(), 1e-4).solve(limited, Progress.NONE);
        return LongStream.concat(LongStream.of(result.limitPrice(0), result.limitPrice(1), result.bound()),
                IntStream.range(0, limited.problem().sources()).mapToLong(result::target)).boxed().toList();
    }

    @Test
    void cancellingLeavesAPlacementWithinCapacities() {
        var limited = large();
        for (int questions : new int[] {0, 1, 5, 20}) {
            var asked = new AtomicInteger();
            var result = solver.solve(limited, new Progress() {
                @Override
                public void worked(int done, int total) {
                    assertTrue(done <= total);
                }

                @Override
                public boolean isCancelled() {
                    return asked.getAndIncrement() >= questions;
                }
            });
            assertFalse(result.complete());
            int[] load = new int[limited.problem().targets()];
            IntStream.range(0, limited.problem().sources()).map(result::target)
                    .filter(target -> target >= 0).forEach(target -> load[target]++);
            IntStream.range(0, load.length)
                    .forEach(t -> assertTrue(load[t] <= limited.problem().capacity(t)));
        }
    }

    @Test
    void refusesWhatCannotBeBounded() {
        var problem = MatchProblem.builder(2, 1).edge(0, 0, 1).edge(1, 0, 1).build();
        var limited = LimitedProblem.ofCosts(problem, new int[2], List.of());
        assertThrows(IllegalArgumentException.class, () -> solver.solve(limited, Progress.NONE));
        assertThrows(IllegalArgumentException.class, () -> LimitedProblem.ofCosts(problem, new int[2],
                List.of(GroupLimit.meanAtMost(new int[] {2}, 1))));
    }

    /** Half of the sources pay twice as much as the others for the same targets. */
    private static LimitedProblem large() {
        var random = new SplittableRandom(11);
        int sources = 1_500;
        var builder = MatchProblem.builder(sources, 300).unassignedCosts(5_000);
        IntStream.range(0, 300).forEach(target -> builder.capacity(target, 5 + target % 2));
        for (int source = 0; source < sources; source++) {
            int dear = source % 2 + 1;
            int first = source;
            random.ints(20, 0, 300).distinct()
                    .forEach(target -> builder.edge(first, target, dear * (100 + random.nextInt(900))));
        }
        var problem = builder.build();
        int[] odd = IntStream.range(0, sources).filter(s -> s % 2 == 1).toArray();
        int[] even = IntStream.range(0, sources).filter(s -> s % 2 == 0).toArray();
        int[] unassigned = new int[sources];
        Arrays.fill(unassigned, 5_000);
        var optimum = new AdaptiveSolver().solve(problem, Progress.NONE);
        return LimitedProblem.ofCosts(problem, unassigned,
                List.of(GroupLimit.meanAtMost(odd, SHARE_OF_DEAR * mean(odd, optimum)),
                        GroupLimit.meanAtMost(even, 2 * mean(even, optimum))));
    }

    private static double mean(int[] group, MatchResult optimum) {
        return Arrays.stream(group).map(optimum::edge).map(optimum.problem()::cost).average().orElseThrow();
    }

    private static LimitedProblem small(RandomGenerator random) {
        int sources = 3 + random.nextInt(5);
        int targets = 2 + random.nextInt(4);
        var builder = MatchProblem.builder(sources, targets);
        for (int target = 0; target < targets; target++) {
            builder.capacity(target, 1 + random.nextInt(3));
        }
        for (int source = 0; source < sources; source++) {
            builder.unassignedCost(source, UNASSIGNED);
            for (int target = 0; target < targets; target++) {
                if (random.nextDouble() < 0.7) {
                    builder.edge(source, target, random.nextInt(100));
                }
            }
        }
        var problem = Instances.lockSome(builder.build(), 0.1, random);
        int[] measures = random.ints(problem.edges(), 0, 100).toArray();
        int[] unassigned = random.ints(sources, 0, 150).toArray();
        var limits = limits(sources, targets, random);
        return random.nextBoolean() ? LimitedProblem.ofCosts(problem, unassigned, limits)
                : LimitedProblem.ofMeasures(problem, measures, unassigned, limits);
    }

    private static List<GroupLimit> limits(int sources, int targets, RandomGenerator random) {
        var limits = new ArrayList<GroupLimit>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int[] group = IntStream.range(0, sources).filter(s -> random.nextBoolean()).toArray();
            limits.add(random.nextInt(4) > 0 ? GroupLimit.meanAtMost(group, 10 + random.nextInt(60))
                    : GroupLimit.meanAtLeast(group, random.nextInt(60)));
        }
        if (random.nextInt(3) == 0) {
            int[] group = IntStream.range(0, targets).filter(t -> random.nextBoolean()).toArray();
            limits.add(new GroupLimit(GroupLimit.Kind.PLACED_AT_MOST, group, random.nextInt(4)));
        }
        return limits;
    }
}
