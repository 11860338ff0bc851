/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.Arrays;

/**
 * A value that no division can exceed: nobody can be with more others than the group has, so at best with
 * those who fit best. Only so many people are in groups that have a seat more; who gains least by it is
 * counted without it.
 */
final class GroupBound {

    private GroupBound() {
    }

    static long of(GroupProblem problem) {
        int people = problem.people();
        int[][] best = new int[people][];
        Arrays.setAll(best, person -> others(problem.fit()[person], person));
        long twice = 0;
        int most = Arrays.stream(problem.seats()).max().orElse(0);
        for (int seat = 2; seat <= most; seat++) {
            int rank = seat - 2;
            int size = seat;
            int sitting = Arrays.stream(problem.seats()).filter(seats -> seats >= size).sum();
            int[] gains = Arrays.stream(best).mapToInt(row -> rank < row.length ? row[rank] : 0).sorted()
                    .toArray();
            for (int i = 0; i < sitting; i++) {
                twice += gains[people - 1 - i];
            }
        }
        return twice / 2;
    }

    /** The fit with everybody else, best first. */
    private static int[] others(int[] fit, int person) {
        int[] others = new int[Math.max(0, fit.length - 1)];
        for (int other = 0, i = 0; other < fit.length; other++) {
            if (other != person) {
                others[i++] = -fit[other];
            }
        }
        Arrays.sort(others);
        Arrays.setAll(others, i -> -others[i]);
        return others;
    }
}
