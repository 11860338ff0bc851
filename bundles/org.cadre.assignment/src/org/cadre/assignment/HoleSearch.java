/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Fills free seats that have a price, the mirror image of {@link PathSearch}: finds the chain of sources who
 * would move up, each into the seat that the one before her left, for the least fall of prices. The chain
 * begins with a source who stayed out, or leaves behind a seat that nobody wants even for nothing.
 * <p>
 * It is Dijkstra's algorithm from the hole backwards, with the length of a move being what the mover would
 * pay more than now, never negative in a settled market. Afterwards the price of every target nearer than
 * the end falls by how much nearer it was, so that bounds of seats are not true any more.
 */
final class HoleSearch {

    private static final int NOBODY = -1;
    private static final int HOLE = -1;
    private static final long FAR = Long.MAX_VALUE;

    private final Market market;
    private final Seats seats;
    private final Columns columns;
    private final long[] price;
    private final long[] fall;
    private final int[] mover;
    private final int[] next;
    private final int[] reached;
    private final TargetHeap heap;
    private int reachedCount;
    private long best;
    private int lastTarget;
    private int outsider;

    HoleSearch(Market market) {
        this.market = market;
        seats = market.seats;
        columns = market.columns();
        price = market.price;
        int targets = price.length;
        fall = new long[targets];
        Arrays.fill(fall, FAR);
        mover = new int[targets];
        next = new int[targets];
        reached = new int[targets];
        heap = new TargetHeap(fall);
    }

    /** Fills one hole of the target, or does nothing and returns false if cancelled meanwhile. */
    boolean fill(int target, Pulse pulse) {
        start(target);
        while (!heap.isEmpty() && !pulse.cancelled()) {
            int nearest = heap.poll();
            if (fall[nearest] >= best) {
                break;
            }
            explore(nearest);
            pulse.step();
        }
        boolean found = !pulse.cancelled();
        if (found) {
            lowerPrices();
            moveUp();
        }
        forget();
        return found;
    }

    private void start(int target) {
        best = FAR;
        arrive(target, 0, NOBODY, HOLE);
    }

    /** Asks everyone who could come to the target what that would cost her. */
    private void explore(int target) {
        long level = fall[target] + price[target];
        int end = columns.end(target);
        for (int entry = columns.first(target); entry < end; entry++) {
            long pair = columns.pair(entry);
            int source = Columns.source(pair);
            long value = level + EdgeTable.cost(pair) - market.pays(source);
            if (value < best) {
                consider(source, target, value);
            }
        }
    }

    private void consider(int source, int target, long value) {
        long own = seats.pairOf(source);
        if (own == Seats.NO_PAIR) {
            if (!market.absent(source)) {
                best = value;
                lastTarget = target;
                outsider = source;
            }
        } else {
            int left = EdgeTable.target(own);
            if (left != target && value < fall[left] && !market.locked(source)) {
                arrive(left, value, source, target);
            }
        }
    }

    /** The source would leave this target for the next one, at so large a fall of prices. */
    private void arrive(int target, long value, int source, int to) {
        if (fall[target] == FAR) {
            reached[reachedCount++] = target;
        }
        fall[target] = value;
        mover[target] = source;
        next[target] = to;
        if (value + price[target] < best) {
            best = value + price[target];
            lastTarget = target;
            outsider = NOBODY;
        }
        heap.offer(target);
    }

    private void lowerPrices() {
        for (int i = 0; i < reachedCount; i++) {
            int target = reached[i];
            if (fall[target] < best) {
                price[target] -= best - fall[target];
            }
        }
    }

    /** Walks from the end of the chain to the hole; whoever moves frees the seat for the one behind her. */
    private void moveUp() {
        int source = outsider;
        int target = lastTarget;
        while (target != HOLE) {
            int leaving = mover[target];
            int to = next[target];
            if (leaving != NOBODY) {
                seats.vacate(leaving);
            }
            if (source != NOBODY) {
                seats.sit(seats.takeFree(target), source, market.edges.find(source, target), price[target]);
            }
            source = leaving;
            target = to;
        }
    }

    private void forget() {
        for (int i = 0; i < reachedCount; i++) {
            fall[reached[i]] = FAR;
        }
        reachedCount = 0;
        heap.clear();
    }
}
