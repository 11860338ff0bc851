/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** Keeps rows and columns of a warm market so that a {@link WarmSearch} sees first what is near. */
final class Nearness {

    private final Market market;
    private final MatchProblem problem;
    private final Seats seats;
    private final Onward onward;
    private final NearFirst columns;

    Nearness(Market market) {
        this.market = market;
        problem = market.problem;
        seats = market.seats;
        long spread = Spread.of(problem);
        onward = new Onward(market, spread);
        columns = new NearFirst(market.columns().rows(), spread);
        refer();
    }

    /** Moves by the target they leave. */
    Onward onward() {
        return onward;
    }

    /** Edges by target. */
    NearFirst columns() {
        return columns;
    }

    /** Takes the present prices as those by which to tell what is near. */
    void refer() {
        onward.refer();
        long[] pays = new long[problem.sources()];
        for (int source = 0; source < pays.length; source++) {
            pays[source] = market.pays(source);
        }
        columns.refer(pays);
    }

    /** Sees to it that what is near is found soon. */
    void maintain() {
        if (onward.isWorn() || columns.isWorn()) {
            refer();
        }
    }

    /** Tells that the two may be a pair now. */
    void connected(int source, int target) {
        seats.makeStale(source);
        columns.changed(target);
    }

    /** Tells that an edge of the source is gone. */
    void disconnected(int source) {
        seats.makeStale(source);
    }

    /** Tells that the source is new. */
    void joined(int source) {
        columns.refer(source, market.pays(source));
    }

    /** Tells that the target is new. */
    void opened(int target) {
        columns.changed(target);
        onward.refer(target);
    }

    /** Tells that the source has moved, or stays out. */
    void follow(int source) {
        if (columns.follow(source, market.pays(source))) {
            columns.refer(source, market.pays(source));
            int end = market.edges.end(source);
            for (int edge = market.edges.first(source); edge < end; edge++) {
                columns.changed(market.edges.target(edge));
            }
        }
    }

    /** Tells that the target's price has risen by so much, or fallen. */
    void changed(int target, long rise) {
        if (onward.follow(target)) {
            onward.refer(target);
            var entries = market.columns();
            int last = entries.end(target);
            for (int entry = entries.first(target); entry < last; entry++) {
                seats.makeStale(Columns.source(entries.pair(entry)));
            }
        }
        int end = seats.end(target);
        for (int seat = seats.first(target); rise > 0 && seat < end; seat++) {
            follow(seats.holder(seat));
        }
    }

    /** Tells that the floor has risen by so much, or fallen. */
    void floorRose(long rise) {
        if (rise > 0 && market.anyOutside()) {
            columns.drift(rise);
        }
    }

    /** The least that the source could pay above the floor, staying out included. */
    long least(int source) {
        long least = problem.unassignedCost(source) + market.floor;
        int end = market.edges.end(source);
        for (int edge = market.edges.first(source); edge < end; edge++) {
            long pair = market.edges.pair(edge);
            least = Math.min(least, EdgeTable.cost(pair) + market.price[EdgeTable.target(pair)]);
        }
        return least;
    }
}
