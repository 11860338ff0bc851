/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** What prices prove of a weighed problem. */
final class Bounds {

    private Bounds() {
    }

    /**
     * A bound for the limited problem, scaled: what the sources pay at least, less what the targets collect
     * at most and what the limits allow.
     */
    static long of(MatchProblem problem, long[] prices, long[] utilities, long allowance) {
        long sum = -allowance;
        for (int target = 0; target < prices.length; target++) {
            sum -= prices[target] * problem.capacity(target);
        }
        for (long utility : utilities) {
            sum += utility;
        }
        return sum;
    }
}
