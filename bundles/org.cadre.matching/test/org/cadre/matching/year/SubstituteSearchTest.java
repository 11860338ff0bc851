/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class SubstituteSearchTest {

    private static final int WORLDS = 300;

    private int[][] points;
    private double[] rooms;
    private int[] places;
    private double[] loads;

    @Test
    void nothingBetterIsFoundByTryingEverything() {
        for (int seed = 1; seed <= WORLDS; seed++) {
            make(new Random(seed), 4, 5);
            var found = search().find();
            assertTrue(found.proven());
            assertTrue(holds(found.mentorOf()), "seed " + seed);
            assertEquals(best(0, new int[loads.length]), worth(found.mentorOf()), "seed " + seed);
        }
    }

    private SubstituteSearch search() {
        return new SubstituteSearch(points, rooms, places, loads, () -> false);
    }

    private void make(Random random, int mentors, int mentees) {
        points = IntStream.range(0, mentors).mapToObj(m -> random.ints(mentees, 0, 9).map(n -> n < 4 ? -1
                : n * 1000).toArray()).toArray(int[][]::new);
        rooms = random.doubles(mentors).map(d -> Math.rint(d * 8) / 2 - 1).toArray();
        places = random.ints(mentors, 0, 4).toArray();
        boolean even = random.nextBoolean();
        loads = random.doubles(mentees).map(d -> even ? 1 : Math.rint(d * 3) / 2).toArray();
    }

    private long best(int mentee, int[] mentorOf) {
        if (mentee == loads.length) {
            return holds(mentorOf) ? worth(mentorOf) : Long.MIN_VALUE;
        }
        long best = Long.MIN_VALUE;
        for (int mentor = -1; mentor < points.length; mentor++) {
            mentorOf[mentee] = mentor;
            best = Math.max(best, best(mentee + 1, mentorOf));
        }
        return best;
    }

    private boolean holds(int[] mentorOf) {
        double[] load = new double[rooms.length];
        int[] count = new int[rooms.length];
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            int mentor = mentorOf[mentee];
            if (mentor >= 0) {
                load[mentor] += loads[mentee];
                count[mentor]++;
                if (points[mentor][mentee] < 0) {
                    return false;
                }
            }
        }
        return IntStream.range(0, rooms.length).allMatch(m -> count[m] == 0
                || load[m] <= rooms[m] + 1e-9 && count[m] <= places[m]);
    }

    private long worth(int[] mentorOf) {
        long served = Arrays.stream(mentorOf).filter(m -> m >= 0).count();
        long people = Arrays.stream(mentorOf).filter(m -> m >= 0).distinct().count();
        long score = IntStream.range(0, mentorOf.length).filter(e -> mentorOf[e] >= 0)
                .mapToLong(e -> points[mentorOf[e]][e]).sum();
        return served * 1_000_000_000_000L - people * 1_000_000_000L + score;
    }

    @Test
    void manyMenteesGetSomebodyWithoutProof() {
        make(new Random(7), 40, 30);
        Arrays.fill(rooms, 3);
        Arrays.fill(places, 99);
        var found = search().find();
        assertFalse(found.proven());
        assertTrue(holds(found.mentorOf()));
        assertTrue(Arrays.stream(found.mentorOf()).filter(m -> m >= 0).count() > 25);
    }

    @Test
    void stopsWhenCanceled() {
        make(new Random(7), 4, 5);
        var search = new SubstituteSearch(points, rooms, places, loads, () -> true);
        assertThrows(OperationCanceledException.class, search::find);
    }
}
