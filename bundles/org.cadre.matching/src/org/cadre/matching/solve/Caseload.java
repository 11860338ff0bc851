/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;

/**
 * What mentors have room for and what mentees weigh. Where mentees weigh differently, the number of places is
 * an upper limit: so many would fit if all weighed as little as the lightest.
 */
final class Caseload {

    /** Rounding of sums of loads must not cost anybody a place. */
    private static final double TOLERANCE = 1e-9;

    private final double[] rooms;
    private final double[] loads;

    /**
     * @param rooms what each mentor can still take; negative if overloaded
     * @param loads what the mentee of each row weighs
     */
    Caseload(double[] rooms, double[] loads) {
        this.rooms = rooms;
        this.loads = loads;
    }

    int mentors() {
        return rooms.length;
    }

    /** Whether the mentee would fit if the mentor got nobody else. */
    boolean fits(int mentor, int row) {
        return loads[row] <= rooms[mentor] + TOLERANCE;
    }

    /** How many mentees each mentor can take at most. */
    int[] places() {
        double lightest = Arrays.stream(loads).filter(load -> load > 0).min().orElse(1);
        boolean weightless = Arrays.stream(loads).anyMatch(load -> load <= 0);
        return Arrays.stream(rooms).mapToInt(room -> {
            double fit = weightless ? loads.length : (room + TOLERANCE) / lightest;
            return room < -TOLERANCE ? 0 : (int) Math.min(loads.length, fit);
        }).toArray();
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

    double load(int row) {
        return loads[row];
    }
}
