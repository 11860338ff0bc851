/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupSearchTest {

    static Stream<Long> seeds() {
        return new Random(7).longs(40).boxed();
    }

    private static GroupProblem problem(Random random, int people, int groups) {
        int[][] fit = new int[people][people];
        for (int one = 0; one < people; one++) {
            for (int other = 0; other < one; other++) {
                fit[one][other] = random.nextInt(10_001);
                fit[other][one] = fit[one][other];
            }
        }
        return new GroupProblem(fit, new int[][] { kinds(random, people, 3), kinds(random, people, 2) },
                groups);
    }

    private static int[] kinds(Random random, int people, int kinds) {
        return IntStream.range(0, people).map(p -> random.nextInt(kinds + 1) - 1).toArray();
    }

    private static Division divide(GroupProblem problem) {
        return new GroupSearch(problem, () -> false).run();
    }

    /** The best of all divisions into groups of these sizes, by trying each. */
    private static long best(GroupProblem problem, int[] groupOf, int[] left, int person) {
        if (person == groupOf.length) {
            return new Groups(problem, groupOf, problem.groups()).value();
        }
        long best = Long.MIN_VALUE;
        for (int group = 0; group < left.length; group++) {
            if (left[group] > 0) {
                left[group]--;
                groupOf[person] = group;
                best = Math.max(best, best(problem, groupOf, left, person + 1));
                left[group]++;
            }
        }
        return best;
    }

    private static int[] sizes(int people, int groups) {
        return IntStream.range(0, groups).map(g -> people / groups + (g < people % groups ? 1 : 0)).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void smallOnesAreDividedBestAndTheBoundHolds(long seed) {
        var random = new Random(seed);
        int people = 2 + random.nextInt(7);
        int groups = 1 + random.nextInt(Math.min(3, people / 2));
        var problem = problem(random, people, groups);
        var division = divide(problem);
        long best = best(problem, new int[people], sizes(people, groups), 0);
        assertEquals(best, division.value());
        assertTrue(division.bound() >= best, () -> division.bound() + " < " + best);
        assertEquals(new Groups(problem, division.groupOf(), groups).value(), division.value());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gainsAreWhatTheyPromise(long seed) {
        var random = new Random(seed);
        var problem = problem(random, 12, 3);
        var groups = new Groups(problem, IntStream.range(0, 12).map(p -> p % 3).toArray(), 3);
        for (int i = 0; i < 100; i++) {
            int one = random.nextInt(12);
            int other = random.nextInt(12);
            long before = groups.value();
            long gain = 0;
            if (groups.groupOf()[one] != groups.groupOf()[other] && random.nextBoolean()) {
                gain = groups.gainOfSwap(one, other);
                groups.swap(one, other);
            } else if (groups.groupOf()[one] != other % 3) {
                gain = groups.gainOfMove(one, other % 3);
                groups.move(one, other % 3);
            }
            assertEquals(before + gain, groups.value());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoIsFixedStaysAndTheOthersAreDividedBestAround(long seed) {
        var random = new Random(seed);
        int people = 4 + random.nextInt(5);
        int[] fixed = IntStream.range(0, people).map(p -> random.nextInt(3) == 0 ? random.nextInt(2) : -1)
                .toArray();
        int[] taken = IntStream.range(0, 2).map(g ->
                (int) Arrays.stream(fixed).filter(f -> f == g).count()).toArray();
        int[] seats = GroupProblem.evenSeats(people, taken);
        var loose = problem(random, people, 2);
        var problem = new GroupProblem(loose.fit(), loose.kinds(), seats, fixed);
        var division = divide(problem);
        for (int person = 0; person < people; person++) {
            assertTrue(fixed[person] < 0 || division.groupOf()[person] == fixed[person]);
        }
        long best = bestAround(problem, fixed.clone(), 0);
        assertEquals(best, division.value());
        assertTrue(division.bound() >= best);
    }

    private static long bestAround(GroupProblem problem, int[] groupOf, int person) {
        if (person == groupOf.length) {
            var groups = new Groups(problem, groupOf, 2);
            return groups.size(0) == problem.seats()[0] ? groups.value() : Long.MIN_VALUE;
        }
        if (problem.isFixed(person)) {
            return bestAround(problem, groupOf, person + 1);
        }
        long best = Long.MIN_VALUE;
        for (int group = 0; group < 2; group++) {
            groupOf[person] = group;
            best = Math.max(best, bestAround(problem, groupOf, person + 1));
        }
        groupOf[person] = -1;
        return best;
    }

    @Test
    void theBoundIsMuchCloserThanWithoutPrices() {
        var problem = problem(new Random(3), 61, 12);
        var rough = new GroupSearch(problem, () -> false).divide();
        var division = divide(problem);
        assertEquals(rough.value(), division.value());
        assertTrue(division.gap() < rough.gap() / 3, () -> division.gap() + " after " + rough.gap());
    }

    @Test
    void sizesAreEvenAndTheAnswerIsTheSameEveryTime() {
        var problem = problem(new Random(3), 61, 12);
        var division = divide(problem);
        int[] sizes = new int[12];
        Arrays.stream(division.groupOf()).forEach(group -> sizes[group]++);
        assertTrue(Arrays.stream(sizes).allMatch(size -> size == 5 || size == 6));
        assertArrayEquals(division.groupOf(), divide(problem).groupOf());
        assertTrue(division.gap() > 0 && division.gap() < 1, () -> "gap " + division.gap());
    }

    @Test
    void peopleOfOneSchoolAreSpread() {
        int[][] same = new int[8][8];
        var problem = new GroupProblem(same, new int[][] { { 0, 0, 1, 1, 2, 2, 3, 3 } }, 2);
        var division = divide(problem);
        assertEquals(0, division.value());
        for (int person = 0; person < 8; person += 2) {
            assertTrue(division.groupOf()[person] != division.groupOf()[person + 1]);
        }
    }

    @Test
    void sizesAreReadAndFitPeople() {
        assertEquals(Optional.of(new GroupSize(4, 6)), GroupSize.parse("4..6"));
        assertEquals(Optional.of(new GroupSize(5, 5)), GroupSize.parse(" 5 "));
        assertEquals(Optional.empty(), GroupSize.parse("6..4"));
        assertEquals(Optional.empty(), GroupSize.parse("1..4"));
        assertEquals(Optional.of(2), new GroupSize(4, 6).groups(10));
        assertEquals(Optional.empty(), new GroupSize(4, 4).groups(10));
        assertEquals(Optional.empty(), new GroupSize(4, 6).groups(3));
    }
}
