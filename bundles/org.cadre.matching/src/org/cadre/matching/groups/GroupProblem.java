/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.Arrays;

/**
 * People to be divided, by number.
 *
 * @param fit how well each two suit each other in one group, from 0 to 10,000; symmetric
 * @param kinds for each way in which groups should be balanced, as school or experience, the kind that each
 *            person is of, from 0; negative where unknown
 * @param seats how many people each group has; together as many as there are
 * @param fixed the group in which each person stays; negative where the person may be anywhere
 */
public record GroupProblem(int[][] fit, int[][] kinds, int[] seats, int[] fixed) {

    /** What one person too many of a kind in a group costs: as much as half of a perfect pair. */
    static final int CROWDING = 5_000;

    private static final int NOWHERE = -1;

    /** So many groups of people who may be anywhere; their sizes differ by one at most. */
    public GroupProblem(int[][] fit, int[][] kinds, int groups) {
        this(fit, kinds, evenSeats(fit.length, new int[groups]), new int[fit.length]);
        Arrays.fill(fixed, NOWHERE);
    }

    /**
     * Seats for so many people in groups of sizes that are as even as they can be.
     *
     * @param taken so many seats each group has at least
     */
    static int[] evenSeats(int people, int[] taken) {
        int[] seats = taken.clone();
        for (int left = people - Arrays.stream(taken).sum(); left > 0; left--) {
            int least = 0;
            for (int group = 1; group < seats.length; group++) {
                least = seats[group] < seats[least] ? group : least;
            }
            seats[least]++;
        }
        return seats;
    }

    int people() {
        return fit.length;
    }

    int groups() {
        return seats.length;
    }

    boolean isFixed(int person) {
        return fixed[person] >= 0;
    }

    /** So many of a kind may be in one group without crowding it: an equal share, rounded up. */
    int[] shares(int balance) {
        int[] counts = new int[1 + Arrays.stream(kinds[balance]).max().orElse(0)];
        for (int kind : kinds[balance]) {
            if (kind >= 0) {
                counts[kind]++;
            }
        }
        Arrays.setAll(counts, kind -> Math.ceilDiv(counts[kind], groups()));
        return counts;
    }
}
