/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * A price to begin an auction with where seats are short: the one at which as many sources are willing to pay
 * for their cheapest target as there are seats. From 0, prices would have to be bid up to there in small
 * steps.
 */
final class OpeningPrice {

    private OpeningPrice() {
    }

    static long of(Market market, Tightness tightness, long[] limits) {
        if (tightness.seats() >= tightness.sources()) {
            return 0;
        }
        long[] willing = new long[tightness.sources()];
        int count = 0;
        for (int source = 0; source < limits.length; source++) {
            int first = market.edges.first(source);
            if (!market.locked(source) && first < market.edges.end(source)) {
                willing[count++] = limits[source] - market.edges.cost(first);
            }
        }
        Arrays.sort(willing);
        return Math.max(0, willing[count - 1 - (int) tightness.seats()]);
    }
}
