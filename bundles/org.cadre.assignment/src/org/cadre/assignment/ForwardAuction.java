/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Sources bid for seats. Whoever waits takes the target where she pays least, and agrees to stay until its
 * price reaches what makes her second best as good, and epsilon more. If there is no free seat, she displaces
 * the holder who agreed to least, and the price rises to the least that those now seated agreed to.
 * <p>
 * At the end nobody placed pays more than epsilon above the least that she could.
 */
final class ForwardAuction {

    private final Market market;
    private final EdgeTable edges;
    private final Seats seats;
    private final long[] price;
    private final long[] limits;
    private final IntRing waiting;
    private long bidsLeft;

    /**
     * Prepares an auction.
     *
     * @param limits what each source will pay at most
     * @param waiting sources without a seat who want one
     * @param bids how many bids are allowed in all
     */
    ForwardAuction(Market market, long[] limits, IntRing waiting, long bids) {
        this.market = market;
        this.limits = limits;
        this.waiting = waiting;
        bidsLeft = bids;
        edges = market.edges;
        seats = market.seats;
        price = market.price;
    }

    /** Lets everyone bid until nobody waits; ends early if cancelled or after too many bids. */
    void run(long epsilon, Pulse pulse) {
        while (!waiting.isEmpty() && bidsLeft > 0 && !pulse.cancelled()) {
            bid(waiting.remove(), epsilon);
            bidsLeft--;
            pulse.step();
        }
    }

    boolean exhausted() {
        return bidsLeft <= 0;
    }

    private void bid(int source, long epsilon) {
        long best = limits[source];
        long second = best;
        int bestEdge = MatchProblem.NO_EDGE;
        long[] pairs = edges.pairs();
        int end = edges.end(source);
        for (int edge = edges.first(source); edge < end; edge++) {
            long pair = pairs[edge];
            int cost = EdgeTable.cost(pair);
            if (cost >= second) {
                break;
            }
            long value = cost + price[EdgeTable.target(pair)];
            if (value < best) {
                second = best;
                best = value;
                bestEdge = edge;
            } else if (value < second) {
                second = value;
            }
        }
        if (bestEdge != MatchProblem.NO_EDGE) {
            seat(source, bestEdge, second - best + epsilon);
        }
    }

    private void seat(int source, int edge, long raise) {
        int target = edges.target(edge);
        long bound = price[target] + raise;
        if (seats.hasRoom(target)) {
            seats.sit(seats.takeFree(target), source, edge, bound);
        } else {
            int seat = cheapestSeat(target);
            int displaced = seats.holder(seat);
            seats.leave(displaced);
            waiting.add(displaced);
            seats.sit(seat, source, edge, bound);
        }
        if (!seats.hasRoom(target)) {
            price[target] = seats.bound(cheapestSeat(target));
        }
    }

    private int cheapestSeat(int target) {
        int cheapest = seats.first(target);
        int end = seats.end(target);
        for (int seat = cheapest + 1; seat < end; seat++) {
            if (seats.bound(seat) < seats.bound(cheapest)) {
                cheapest = seat;
            }
        }
        return cheapest;
    }
}
