/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

/** Adds up what a choice of pairs costs. */
record LiveCosting(LiveFigures figures, LiveState state) {

    /** Those who are left out of the match cost nothing. */
    long of(int[] mentorOf) {
        long sum = 0;
        for (int row = 0; row < mentorOf.length; row++) {
            if (mentorOf[row] != LiveState.NOBODY) {
                sum += figures.cost(row, mentorOf[row]);
            } else if (!state.out().get(row)) {
                sum += figures.waitCosts().of(row);
            }
        }
        return sum;
    }
}
