/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SlateSolverTest {

    private static final int MISSING = 100;
    private final SlateSolver solver = new SlateSolver(new AdaptiveSolver());

    /** Random slates: some targets are possible, all costs differ little, room is scarce or not. */
    private static SlateProblem random(Random random, int sources, int targets, int most) {
        int[][] possible = new int[sources][];
        int[][] costs = new int[sources][];
        for (int source = 0; source < sources; source++) {
            possible[source] = IntStream.range(0, targets).filter(t -> random.nextInt(4) > 0).toArray();
            costs[source] = IntStream.of(possible[source]).map(t -> random.nextInt(40)).toArray();
        }
        int[] capacities = IntStream.range(0, targets).map(t -> random.nextInt(most + 1)).toArray();
        return new SlateProblem(1 + random.nextInt(3), MISSING, capacities, possible, costs);
    }

    /** The least costs, by trying every set of targets for each source in turn. */
    private static long least(SlateProblem problem, int source, int[] room) {
        if (source == problem.sources()) {
            return 0;
        }
        long best = Long.MAX_VALUE;
        for (int set = 0; set < 1 << problem.targets()[source].length; set++) {
            int[] left = room(problem, source, set, room);
            boolean fits = Arrays.stream(left).allMatch(places -> places >= 0);
            if (fits && Integer.bitCount(set) <= problem.size()) {
                best = Math.min(best, cost(problem, source, set) + least(problem, source + 1, left));
            }
        }
        return best;
    }

    private static int[] room(SlateProblem problem, int source, int set, int[] room) {
        int[] left = room.clone();
        for (int place = 0; place < problem.targets()[source].length; place++) {
            left[problem.targets()[source][place]] -= set >> place & 1;
        }
        return left;
    }

    private static long cost(SlateProblem problem, int source, int set) {
        long sum = problem.missing(problem.size() - Integer.bitCount(set));
        for (int place = 0; place < problem.targets()[source].length; place++) {
            sum += (set >> place & 1) * problem.costs()[source][place];
        }
        return sum;
    }

    private SlateResult solve(SlateProblem problem) {
        var result = solver.solve(problem, Progress.NONE);
        check(problem, result);
        return result;
    }

    /** Different targets that were possible, no target too often, and costs that add up. */
    private static void check(SlateProblem problem, SlateResult result) {
        int[] taken = new int[problem.capacities().length];
        long sum = 0;
        for (int source = 0; source < problem.sources(); source++) {
            int[] chosen = result.chosen()[source];
            assertTrue(chosen.length <= problem.size());
            assertEquals(chosen.length, Arrays.stream(chosen).distinct().count(), "each target once");
            sum += problem.missing(problem.size() - chosen.length);
            for (int target : chosen) {
                taken[target]++;
                int at = Arrays.binarySearch(problem.targets()[source], target);
                assertTrue(at >= 0, "only what is possible");
                sum += problem.costs()[source][at];
            }
        }
        for (int target = 0; target < taken.length; target++) {
            assertTrue(taken[target] <= problem.capacities()[target], "no target too often");
            assertTrue(result.prices()[target] == 0 || taken[target] == problem.capacities()[target],
                    "only full targets are contested");
        }
        assertEquals(sum, result.objective());
        assertEquals(result.objective(), result.bound(), "proven");
    }

    @Test
    void slatesAreTheCheapestOfAll() {
        for (int seed = 0; seed < 300; seed++) {
            var problem = random(new Random(seed), 4, 5, 3);
            assertEquals(least(problem, 0, problem.capacities()), solve(problem).objective(), "seed " + seed);
        }
    }

    @Test
    void manySourcesKeepEveryRule() {
        for (int seed = 0; seed < 20; seed++) {
            solve(random(new Random(seed), 60, 25, 8));
        }
    }

    @Test
    void whatIsScarceIsSpreadBeforeAnybodyGetsMore() {
        int[][] all = {{0, 1, 2}, {0, 1, 2}, {0, 1, 2}};
        var result = solve(new SlateProblem(3, MISSING, new int[] {1, 1, 1}, all,
                new int[][] {{0, 0, 0}, {9, 9, 9}, {9, 9, 9}}));
        Arrays.stream(result.chosen()).forEach(chosen -> assertEquals(1, chosen.length));
    }

    @Test
    void whateverIsBelowTheLimitWouldImproveAndNothingElse() {
        var random = new Random(7);
        int improved = 0;
        for (int trial = 0; trial < 200; trial++) {
            var problem = random(random, 5, 6, 3);
            var before = solve(problem);
            int source = random.nextInt(5);
            int extra = IntStream.range(0, 6)
                    .filter(t -> Arrays.binarySearch(problem.targets()[source], t) < 0)
                    .findFirst().orElse(-1);
            if (extra >= 0) {
                int cost = random.nextInt(40);
                long after = solve(with(problem, source, extra, cost)).objective();
                boolean could = cost + before.prices()[extra] < before.limits()[source];
                assertTrue(could || after == before.objective(), "trial " + trial);
                improved += after < before.objective() ? 1 : 0;
            }
        }
        assertTrue(improved > 10, "the test tries something: " + improved);
    }

    private static SlateProblem with(SlateProblem problem, int source, int target, int cost) {
        int[][] targets = problem.targets().clone();
        int[][] costs = problem.costs().clone();
        int at = -1 - Arrays.binarySearch(targets[source], target);
        targets[source] = insert(targets[source], at, target);
        costs[source] = insert(costs[source], at, cost);
        return new SlateProblem(problem.size(), MISSING, problem.capacities(), targets, costs);
    }

    private static int[] insert(int[] numbers, int at, int number) {
        return IntStream.concat(IntStream.concat(Arrays.stream(numbers, 0, at), IntStream.of(number)),
                Arrays.stream(numbers, at, numbers.length)).toArray();
    }

    @Test
    void theSameSlatesComeOutEveryTime() {
        var problem = random(new Random(3), 40, 15, 6);
        var once = solve(problem);
        var again = solve(problem);
        for (int source = 0; source < 40; source++) {
            assertArrayEquals(once.chosen()[source], again.chosen()[source]);
        }
    }

    @Test
    void nobodyAndNothingIsFine() {
        int[][] nobody = {};
        assertEquals(0, solve(new SlateProblem(3, MISSING, new int[0], nobody, nobody)).objective());
        var alone = solve(new SlateProblem(2, MISSING, new int[0], new int[][] {{}}, new int[][] {{}}));
        assertEquals(3 * MISSING, alone.objective(), "one and then twice the cost");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        int[] one = {1};
        int[][] none = {};
        assertThrows(IllegalArgumentException.class, () -> new SlateProblem(0, 1, one, none, none));
        assertThrows(IllegalArgumentException.class,
                () -> new SlateProblem(1, 1, one, new int[][] {{0, 0}}, new int[][] {{1, 1}}));
        assertThrows(IllegalArgumentException.class,
                () -> new SlateProblem(1, 1, one, new int[][] {{0}}, new int[][] {{-1}}));
    }
}
