/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Takes the seats of those who pay more than they must, so that everyone who keeps hers has nearly the
 * cheapest, or with tolerance 0 exactly.
 */
final class Sieve {

    private final Market market;

    Sieve(Market market) {
        this.market = market;
    }

    /**
     * Sends everyone to the waiting who pays more than the least plus the tolerance.
     *
     * @param limits what staying out costs each
     */
    void sift(long[] limits, long tolerance, IntRing waiting) {
        for (int source = 0; source < limits.length; source++) {
            if (!market.locked(source)) {
                sift(source, limits[source], tolerance, waiting);
            }
        }
        for (int target = 0; target < market.price.length; target++) {
            market.seats.resetBounds(target, market.price[target]);
        }
    }

    private void sift(int source, long limit, long tolerance, IntRing waiting) {
        long pair = market.seats.pairOf(source);
        long least = market.least(source, limit) + tolerance;
        if (pair == Seats.NO_PAIR) {
            if (limit > least) {
                waiting.add(source);
            }
        } else if (EdgeTable.cost(pair) + market.price[EdgeTable.target(pair)] > least) {
            market.seats.vacate(source);
            waiting.add(source);
        }
    }
}
