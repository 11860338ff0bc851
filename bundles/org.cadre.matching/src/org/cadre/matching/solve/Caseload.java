/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What mentors have room for and what mentees weigh. Where mentees weigh differently, the number of places is
 * an upper limit: so many would fit if all weighed as little as the lightest.
 */
final class Caseload {

    /** Rounding of sums of loads must not cost anybody a place. */
    private static final double TOLERANCE = 1e-9;

    private final double[] rooms;
    private final double[] loads;
    private final double lightest;

    /**
     * @param rooms what each mentor can still take; negative if overloaded
     * @param loads what the mentee of each row weighs
     */
    Caseload(double[] rooms, double[] loads) {
        this.rooms = rooms;
        this.loads = loads;
        this.lightest = Arrays.stream(loads).min().orElse(1);
    }

    int mentors() {
        return rooms.length;
    }

    /** The same with more room at one mentor. */
    Caseload widened(int mentor, double more) {
        double[] wider = rooms.clone();
        wider[mentor] = Math.max(0, wider[mentor]) + more;
        return new Caseload(wider, loads);
    }

    /** The same with room for one mentee at least everywhere, to see who would go where it is full. */
    Caseload opened() {
        return new Caseload(Arrays.stream(rooms).map(room -> Math.max(room, lightest)).toArray(), loads);
    }

    /** The same without these mentors. */
    Caseload without(int[] closed) {
        double[] left = rooms.clone();
        Arrays.stream(closed).forEach(mentor -> left[mentor] = -1);
        return new Caseload(left, loads);
    }

    /** What a mentee weighs on average; 1 if there is none. */
    double meanLoad() {
        return Arrays.stream(loads).average().orElse(1);
    }

    /** Whether the mentee would fit if the mentor got nobody else. */
    boolean fits(int mentor, int row) {
        return loads[row] <= rooms[mentor] + TOLERANCE;
    }

    /** How many mentees each mentor can take at most. */
    int[] places() {
        return Arrays.stream(rooms).mapToInt(this::places).toArray();
    }

    private int places(double room) {
        double fit = lightest <= 0 ? loads.length : (room + TOLERANCE) / lightest;
        return room < -TOLERANCE ? 0 : (int) Math.min(loads.length, fit);
    }

    /** How many mentees each mentor can take at most if those who are decided weigh what they weigh. */
    int[] places(Decision decisions) {
        int[] places = places();
        for (int mentor = 0; mentor < rooms.length; mentor++) {
            double load = 0;
            int count = 0;
            for (var decision = decisions; decision != null; decision = decision.older()) {
                if (decision.together() && decision.mentor() == mentor) {
                    load += loads[decision.row()];
                    count++;
                }
            }
            if (count > 0) {
                places[mentor] = count + places(rooms[mentor] - load);
            }
        }
        return places;
    }

    /** What each mentor gets by the choice. */
    double[] taken(int[] mentorOf) {
        double[] taken = new double[rooms.length];
        for (int row = 0; row < mentorOf.length; row++) {
            if (mentorOf[row] >= 0) {
                taken[mentorOf[row]] += loads[row];
            }
        }
        return taken;
    }

    /** Whether the mentor can take so much. */
    boolean holds(int mentor, double load) {
        return load <= rooms[mentor] + TOLERANCE;
    }

    /** The mentors who get more than they can take. */
    int[] overloaded(int[] mentorOf) {
        double[] taken = taken(mentorOf);
        return IntStream.range(0, rooms.length)
                .filter(mentor -> taken[mentor] > 0 && !holds(mentor, taken[mentor])).toArray();
    }

    /** As few of the rows, the heaviest first, as are too much for the mentor. */
    int[] tooMany(int mentor, int[] rows) {
        int[] heaviest = IntStream.of(rows).boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -loads[row]).thenComparingInt(row -> row))
                .mapToInt(Integer::intValue).toArray();
        double sum = 0;
        int count = 0;
        while (holds(mentor, sum)) {
            sum += loads[heaviest[count++]];
        }
        return Arrays.copyOf(heaviest, count);
    }

    /** What the mentor can still take; negative if overloaded. */
    double room(int mentor) {
        return rooms[mentor];
    }

    /** Whether all mentees weigh the same, so that places can be counted. */
    boolean isEven() {
        return Arrays.stream(loads).allMatch(load -> load == loads[0]);
    }

    /** The same as plain numbers. */
    double[] rooms() {
        return rooms.clone();
    }

    /** What the mentees weigh, by row. */
    double[] loads() {
        return loads.clone();
    }

    double load(int row) {
        return loads[row];
    }
}
