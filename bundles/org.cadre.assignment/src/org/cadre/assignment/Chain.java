/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.ArrayList;
import java.util.List;

/** The path on which two searches met, and the moves along it. */
final class Chain {

    /** In place of the target where a chain ends because its last mover stays out. */
    static final int OUT = -1;

    private final Market market;
    private final Seats seats;
    private final Reach ahead;
    private final Reach back;
    private final long length;
    private final List<Integer> movers = new ArrayList<>();

    Chain(Market market, Reach ahead, Reach back, long length) {
        this.market = market;
        seats = market.seats;
        this.ahead = ahead;
        this.back = back;
        this.length = length;
    }

    /** Moves everyone on the path, the last one first, so that each finds a free seat; returns who moved. */
    List<Integer> from(int meeting) {
        int middle = simple(meeting);
        moveOn(middle);
        int target = middle;
        while (sits(ahead.mover(target))) {
            int source = ahead.mover(target);
            int left = EdgeTable.target(seats.pairOf(source));
            move(source, target);
            target = left;
        }
        if (ahead.mover(target) != Reach.NOBODY) {
            move(ahead.mover(target), target);
        }
        return movers;
    }

    /** Of all targets where the two sides meet at best, the nearest: so nobody has to move twice. */
    private int simple(int any) {
        int nearest = any;
        int target = any;
        while (sits(ahead.mover(target))) {
            target = EdgeTable.target(seats.pairOf(ahead.mover(target)));
            if (back.distance(target) != Reach.FAR
                    && ahead.distance(target) + back.distance(target) == length) {
                nearest = target;
            }
        }
        return nearest;
    }

    private boolean sits(int mover) {
        return mover != Reach.NOBODY && seats.pairOf(mover) != Seats.NO_PAIR;
    }

    private void moveOn(int middle) {
        var left = new ArrayList<Integer>();
        for (int at = middle; at != OUT && back.mover(at) != Reach.NOBODY; at = back.next(at)) {
            left.add(at);
        }
        for (int at : left.reversed()) {
            move(back.mover(at), back.next(at));
        }
    }

    private void move(int source, int target) {
        if (seats.pairOf(source) != Seats.NO_PAIR) {
            seats.vacate(source);
        }
        if (target != OUT) {
            int edge = market.edges.find(source, target);
            seats.sit(seats.takeFree(target), source, edge, market.price[target]);
        }
        movers.add(source);
    }
}
