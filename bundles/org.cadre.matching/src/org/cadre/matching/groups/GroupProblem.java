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
 * @param groups how many groups there are to be; their sizes differ by one at most
 */
public record GroupProblem(int[][] fit, int[][] kinds, int groups) {

    /** What one person too many of a kind in a group costs: as much as half of a perfect pair. */
    static final int CROWDING = 5_000;

    int people() {
        return fit.length;
    }

    /** So many of a kind may be in one group without crowding it: an equal share, rounded up. */
    int[] shares(int balance) {
        int[] counts = new int[1 + Arrays.stream(kinds[balance]).max().orElse(0)];
        for (int kind : kinds[balance]) {
            if (kind >= 0) {
                counts[kind]++;
            }
        }
        Arrays.setAll(counts, kind -> Math.ceilDiv(counts[kind], groups));
        return counts;
    }
}
