/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Targets with holes bid for sources. The target finds who would come at the highest price, and lowers its
 * own to epsilon less than what the second of them would come at; so nobody else has reason to come. A target
 * for which nobody would come even for nothing has price 0 then, as it must.
 * <p>
 * Prices only fall here, the number of holes never rises, and nobody loses a seat for nothing: at the end no
 * seat is free that has a price, and whoever moved pays less than before.
 */
final class ReverseAuction {

    private final Market market;
    private final Seats seats;
    private final long[] price;
    private final long[] limits;
    private final IntRing open;
    private final boolean[] isOpen;

    ReverseAuction(Market market, long[] limits) {
        this.market = market;
        this.limits = limits;
        seats = market.seats;
        price = market.price;
        open = new IntRing(price.length);
        isOpen = new boolean[price.length];
    }

    /** Fills or frees every hole; ends early if cancelled. */
    void run(long epsilon, Pulse pulse) {
        for (int target = 0; target < price.length; target++) {
            open(target);
        }
        while (!open.isEmpty() && !pulse.cancelled()) {
            int target = open.remove();
            isOpen[target] = false;
            while (market.hasHole(target) && !pulse.cancelled()) {
                invite(target, epsilon);
                pulse.step();
            }
        }
    }

    private void open(int target) {
        if (market.hasHole(target) && !isOpen[target]) {
            isOpen[target] = true;
            open.add(target);
        }
    }

    private void invite(int target, long epsilon) {
        var columns = market.columns();
        long best = 0;
        long second = 0;
        int comes = MatchResult.UNASSIGNED;
        int end = columns.end(target);
        for (int entry = columns.first(target); entry < end; entry++) {
            long pair = columns.pair(entry);
            int source = Columns.source(pair);
            long offer = pays(source) - EdgeTable.cost(pair);
            if (offer > second && mayCome(source, target)) {
                if (offer > best) {
                    second = best;
                    best = offer;
                    comes = source;
                } else {
                    second = offer;
                }
            }
        }
        if (best <= epsilon) {
            price[target] = 0;
        } else {
            price[target] = Math.min(price[target], Math.max(0, second - epsilon));
            move(comes, target);
        }
    }

    private long pays(int source) {
        long pair = seats.pairOf(source);
        return pair == Seats.NO_PAIR
                ? limits[source]
                : EdgeTable.cost(pair) + price[EdgeTable.target(pair)];
    }

    private boolean mayCome(int source, int target) {
        long pair = seats.pairOf(source);
        return pair == Seats.NO_PAIR || EdgeTable.target(pair) != target && !market.locked(source);
    }

    private void move(int source, int target) {
        long pair = seats.pairOf(source);
        if (pair != Seats.NO_PAIR) {
            seats.vacate(source);
            open(EdgeTable.target(pair));
        }
        seats.sit(seats.takeFree(target), source, market.problem.edge(source, target), price[target]);
    }
}
