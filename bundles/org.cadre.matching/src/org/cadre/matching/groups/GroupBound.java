/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.Arrays;

/**
 * A value that no division can exceed: nobody can be with more than so many others as a largest group has, so
 * at best with those who fit best. Sizes are as even as they can be, so only so many people are in groups of
 * the larger size; who gains least by the one seat more is counted without it.
 */
final class GroupBound {

    private GroupBound() {
    }

    static long of(GroupProblem problem) {
        int people = problem.people();
        int small = people / problem.groups();
        int large = people % problem.groups() * (small + 1);
        long twice = 0;
        long[] more = new long[people];
        for (int person = 0; person < people; person++) {
            int[] best = others(problem.fit()[person], person);
            for (int i = 0; i < Math.min(small - 1, best.length); i++) {
                twice += best[best.length - 1 - i];
            }
            more[person] = small - 1 < best.length && small >= 1 ? best[best.length - small] : 0;
        }
        Arrays.sort(more);
        for (int i = 0; i < large; i++) {
            twice += more[people - 1 - i];
        }
        return twice / 2;
    }

    private static int[] others(int[] fit, int person) {
        int[] others = new int[Math.max(0, fit.length - 1)];
        for (int other = 0, i = 0; other < fit.length; other++) {
            if (other != person) {
                others[i++] = fit[other];
            }
        }
        Arrays.sort(others);
        return others;
    }
}
