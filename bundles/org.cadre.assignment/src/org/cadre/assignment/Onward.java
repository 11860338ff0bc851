/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * For each target of a warm market, where those who sit there could move on to: one move for each other
 * target, by whoever would pay least more, nearest first. So a search that comes to a target reads one short
 * list, instead of a row for each holder somewhere in memory.
 * <p>
 * A list is made when it is first needed and holds only what is near. It is ordered by prices that were those
 * of some time ago, and how far prices have fallen since tells how much further a search has to look. It is
 * made anew when somebody came or left, see {@link Seats#version}, or when it turns out to be too short.
 */
final class Onward {

    /** So many moves may be looked at in vain before new prices are worthwhile. */
    private static final long PATIENCE = 4_000_000;
    /** As large a share of the differences between costs is listed beyond what is needed. */
    private static final int MARGIN = 16;
    private static final int INDEX_BITS = 20;
    private static final int NO_VERSION = -1;
    private static final long[] NO_MOVES = {};
    private static final int[] NO_MOVERS = {};

    private final Market market;
    private final Seats seats;
    private final EdgeTable edges;
    private final long margin;
    private long[] reference = new long[0];
    private long drift;
    private long waste;
    private long[][] moves = new long[0][];
    private int[][] movers = new int[0][];
    private boolean[] ordered = new boolean[0];
    private int[] version = new int[0];
    private long[] limit = new long[0];
    /** Where in the list being made a target stands, plus 1. */
    private int[] place = new int[0];
    private long[] found = new long[64];
    private int[] finders = new int[64];
    private long[] keys = new long[64];
    private int count;

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
        grow();
        Arrays.fill(version, NO_VERSION);
        drift = 0;
        waste = 0;
    }

    /** Whether the order has become so bad that new prices should be taken with {@link #refer}. */
    boolean isWorn() {
        return waste > PATIENCE;
    }

    /** Takes the present price of the target as the one to order by; who could come there is told others. */
    void refer(int target) {
        if (target >= reference.length) {
            reference = Arrays.copyOf(reference, market.price.length);
            grow();
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
     * Moves from the target, each as an {@link EdgeTable#pair} of where to and what the mover's edge costs
     * more than her present one: all for which that and the price there are less than this, and maybe others.
     * The list is good until the market changes.
     */
    long[] moves(int target, long most) {
        long needed = Math.min(most, Seats.NEVER) + drift;
        if (version[target] != seats.version(target) || limit[target] < needed) {
            list(target, needed + margin);
        }
        return moves[target];
    }

    /** Who makes each of the moves listed last. */
    int[] movers(int target) {
        return movers[target];
    }

    /** Whether the moves listed last come in order of {@link #key}; if not, all must be looked at. */
    boolean ordered(int target) {
        return ordered[target];
    }

    /** No more than what the mover would pay more, but for the price of the target she leaves. */
    long key(long move) {
        return EdgeTable.cost(move) + reference[EdgeTable.target(move)] - drift;
    }

    /** Counts moves that were looked at in vain. */
    void waste(int some) {
        waste += some;
    }

    private void grow() {
        int length = reference.length;
        int known = version.length;
        moves = Arrays.copyOf(moves, length);
        movers = Arrays.copyOf(movers, length);
        ordered = Arrays.copyOf(ordered, length);
        version = Arrays.copyOf(version, length);
        limit = Arrays.copyOf(limit, length);
        place = Arrays.copyOf(place, length);
        if (length > known) {
            Arrays.fill(version, known, length, NO_VERSION);
        }
    }

    private void list(int target, long below) {
        count = 0;
        int end = seats.end(target);
        for (int seat = seats.first(target); seat < end; seat++) {
            int source = seats.holder(seat);
            if (!market.locked(source)) {
                find(source, target, seats.cost(seat), below);
            }
        }
        for (int i = 0; i < count; i++) {
            place[EdgeTable.target(found[i])] = 0;
        }
        ordered[target] = sort();
        keep(target);
        version[target] = seats.version(target);
        limit[target] = below;
    }

    private void find(int source, int own, int cost, long below) {
        long[] pairs = edges.pairs();
        int end = edges.end(source);
        for (int edge = edges.first(source); edge < end; edge++) {
            long pair = pairs[edge];
            int target = EdgeTable.target(pair);
            int more = EdgeTable.cost(pair) - cost;
            if (more + reference[target] < below && target != own) {
                add(source, target, more);
            }
        }
    }

    private void add(int source, int target, int more) {
        int at = place[target] - 1;
        if (at < 0) {
            at = count++;
            place[target] = count;
            if (at == found.length) {
                found = Arrays.copyOf(found, 2 * at);
                finders = Arrays.copyOf(finders, 2 * at);
                keys = new long[2 * at];
            }
        } else if (more >= EdgeTable.cost(found[at])) {
            return;
        }
        found[at] = EdgeTable.pair(target, more);
        finders[at] = source;
    }

    /** Sorts by key, ties by place, both packed into one number; false if they are too large for that. */
    private boolean sort() {
        long nearest = Long.MAX_VALUE;
        long farthest = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            keys[i] = EdgeTable.cost(found[i]) + reference[EdgeTable.target(found[i])];
            nearest = Math.min(nearest, keys[i]);
            farthest = Math.max(farthest, keys[i]);
        }
        boolean packs = count <= 1 << INDEX_BITS && farthest - nearest < 1L << Long.SIZE - 1 - INDEX_BITS;
        for (int i = 0; i < count; i++) {
            keys[i] = packs ? keys[i] - nearest << INDEX_BITS | i : i;
        }
        Arrays.sort(keys, 0, count);
        return packs;
    }

    private void keep(int target) {
        if (moves[target] == null || moves[target].length != count) {
            moves[target] = count == 0 ? NO_MOVES : new long[count];
            movers[target] = count == 0 ? NO_MOVERS : new int[count];
        }
        for (int i = 0; i < count; i++) {
            int at = (int) keys[i] & (1 << INDEX_BITS) - 1;
            moves[target][i] = found[at];
            movers[target][i] = finders[at];
        }
    }
}
