/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * What the prices of limits make of costs.
 *
 * @param scale by what costs are multiplied
 * @param factors what a unit of measure costs each source more
 * @param surcharges what each target costs more
 */
record Weights(long scale, long[] factors, long[] surcharges) {

    static Weights of(LimitedProblem limited, long[] prices, long scale) {
        long[] factors = new long[limited.problem().sources()];
        long[] surcharges = new long[limited.problem().targets()];
        for (int i = 0; i < prices.length; i++) {
            var limit = limited.limits().get(i);
            if (prices[i] != 0) {
                long[] sums = limit.ofSources() ? factors : surcharges;
                for (int member : limit.group()) {
                    sums[member] += limit.sign() * prices[i];
                }
            }
        }
        return new Weights(scale, factors, surcharges);
    }

    long weigh(int source, int target, int cost, int measure) {
        return scale * cost + factors[source] * measure + surcharges[target];
    }

    long weighUnassigned(int source, long cost, int measure) {
        return scale * cost + factors[source] * measure;
    }
}
