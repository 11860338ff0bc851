/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Targets without a seat to bid for, because their capacity is 0 or locks took it all. An auction must not
 * look at them; afterwards they need the lowest price at which nobody wants them.
 */
final class BlockedTargets {

    private final Market market;
    private final boolean[] blocked;

    BlockedTargets(Market market) {
        this.market = market;
        blocked = new boolean[market.price.length];
        for (int target = 0; target < blocked.length; target++) {
            blocked[target] = isBlocked(target);
        }
    }

    private boolean isBlocked(int target) {
        var seats = market.seats;
        for (int seat = seats.first(target); seat < seats.end(target); seat++) {
            if (seats.bound(seat) != Seats.NEVER) {
                return false;
            }
        }
        return !seats.hasRoom(target);
    }

    /** Sets all prices, so high for blocked targets that nobody bids. */
    void open(long openingPrice) {
        Arrays.fill(market.price, openingPrice);
        for (int target = 0; target < blocked.length; target++) {
            if (blocked[target]) {
                market.price[target] = Seats.NEVER;
            }
        }
    }

    /** Lowers the prices of blocked targets as far as possible with everyone else content. */
    void settle() {
        long[] price = market.price;
        long[] lowest = new long[price.length];
        for (int source = 0; source < market.problem.sources(); source++) {
            if (!market.locked(source)) {
                settle(source, lowest);
            }
        }
        for (int target = 0; target < blocked.length; target++) {
            if (blocked[target]) {
                price[target] = lowest[target];
            }
        }
    }

    private void settle(int source, long[] lowest) {
        long least = market.least(source);
        int end = market.edges.end(source);
        for (int edge = market.edges.first(source); edge < end; edge++) {
            int target = market.edges.target(edge);
            if (blocked[target]) {
                lowest[target] = Math.max(lowest[target], least - market.edges.cost(edge));
            }
        }
    }
}
