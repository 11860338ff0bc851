/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Keeps beside each seat of a warm market the few edges by which its holder could move on most cheaply, so
 * that a search that comes to a target reads what it needs in one place, instead of a row for each holder
 * somewhere in memory.
 * <p>
 * The edges stand in order of cost and of what was the price some time ago; how far prices have fallen since
 * tells how much further a search has to look. A list is made when it is first needed and again when the seat
 * has another holder or her edges have changed, see {@link Seats#isStale}.
 */
final class Onward {

    /** So many edges beside each seat. */
    private static final int NEAR = 12;
    /** So many edges may be looked at in vain before new prices are worthwhile. */
    private static final long PATIENCE = 4_000_000;
    /** As large a share of the differences between costs may prices fall unnoticed. */
    private static final int MARGIN = 16;

    private final Market market;
    private final Seats seats;
    private final EdgeTable edges;
    private final long margin;
    private final long[] keys = new long[NEAR];
    private long[] reference;
    private long drift;
    private long waste;
    private long[] near = new long[0];
    private int[] count = new int[0];
    /** All edges are listed whose cost and price of reference are less than this. */
    private long[] limit = new long[0];

    /**
     * Begins without lists.
     *
     * @param spread how far costs differ
     */
    Onward(Market market, long spread) {
        this.market = market;
        seats = market.seats;
        edges = market.edges;
        margin = spread / MARGIN + 1;
    }

    /** Takes the present prices as those to order by from now on. */
    void refer() {
        reference = market.price.clone();
        seats.makeStale();
        drift = 0;
        waste = 0;
    }

    /** Whether the order has become so bad that new prices should be taken with {@link #refer()}. */
    boolean isWorn() {
        return waste > PATIENCE;
    }

    /** Takes the present price of the target as the one to order by; whoever could go there must be stale. */
    void refer(int target) {
        if (target >= reference.length) {
            reference = Arrays.copyOf(reference, market.price.length);
        }
        reference[target] = market.price[target];
    }

    /** Tells that the target's price has changed; returns whether it fell too far to be borne. */
    boolean follow(int target) {
        long fall = reference[target] - market.price[target];
        if (fall > margin) {
            return true;
        }
        drift = Math.max(drift, fall);
        return false;
    }

    /**
     * Sees to it that the seat's list is up to date.
     *
     * @return whether all edges are listed whose cost and price are less than this
     */
    boolean list(int seat, long most) {
        if (seat >= count.length) {
            grow(seat + 1);
        }
        if (seats.isStale(seat)) {
            make(seat);
        }
        return limit[seat] >= most + drift;
    }

    /** Where the seat's list begins. */
    int first(int seat) {
        return seat * NEAR;
    }

    /** One more than where the seat's list ends. */
    int end(int seat) {
        return seat * NEAR + count[seat];
    }

    /** Target and cost of an edge in a list, as in {@link EdgeTable#pair}. */
    long pair(int at) {
        return near[at];
    }

    /** No more than cost and price of the edge, nor of those behind it in the list. */
    long key(long pair) {
        return EdgeTable.cost(pair) + reference[EdgeTable.target(pair)] - drift;
    }

    /** Counts edges that were looked at in vain. */
    void waste(int some) {
        waste += some;
    }

    private void grow(int least) {
        int length = least + (least >> 3);
        near = Arrays.copyOf(near, length * NEAR);
        count = Arrays.copyOf(count, length);
        limit = Arrays.copyOf(limit, length);
    }

    /** Finds the nearest edges but that by which the holder sits, in order. */
    private void make(int seat) {
        int source = seats.holder(seat);
        int own = EdgeTable.target(seats.pairOf(source));
        int size = 0;
        long beyond = Seats.NEVER * 2;
        int last = edges.end(source);
        for (int edge = edges.first(source); edge < last; edge++) {
            long pair = edges.pair(edge);
            int target = EdgeTable.target(pair);
            if (target == own) {
                continue;
            }
            long key = EdgeTable.cost(pair) + reference[target];
            if (size == NEAR) {
                beyond = Math.min(beyond, Math.max(key, keys[NEAR - 1]));
                if (key >= keys[NEAR - 1]) {
                    continue;
                }
                size--;
            }
            insert(seat * NEAR, size++, key, pair);
        }
        count[seat] = size;
        limit[seat] = beyond;
        seats.makeFresh(seat);
    }

    private void insert(int base, int size, long key, long pair) {
        int at = size;
        for (; at > 0 && keys[at - 1] > key; at--) {
            keys[at] = keys[at - 1];
            near[base + at] = near[base + at - 1];
        }
        keys[at] = key;
        near[base + at] = pair;
    }
}
