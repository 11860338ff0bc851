/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * The arcs between the targets and the root of a {@link WarmSearch}, shortest first, a few at a time. An
 * insertion ends at the root: a target with room has an arc of length 0, any other one as long as the least
 * that one of its holders would pay more for staying out. A fill begins there: every target has an arc as
 * long as its price, and everyone outside could come.
 */
final class RootArcs {

    private static final int BATCH = 32;
    /** With more short ends than that, a search from one side finds one of them soon enough. */
    private static final int FEW = 500;

    private final Market market;
    /** For each target no more than what one of its holders would pay more outside, but for its price. */
    private long[] leaving;
    private final long[] least = new long[BATCH];
    private int[] targets = new int[2 * BATCH];
    private int count;
    private int[] outside;
    private boolean inserting;
    private boolean open;
    private long radius;
    private long work;

    RootArcs(Market market) {
        this.market = market;
        leaving = new long[market.price.length];
        Arrays.fill(leaving, Seats.NEVER);
        for (int source = 0; source < market.problem.sources(); source++) {
            long pair = market.seats.pairOf(source);
            if (pair != Seats.NO_PAIR) {
                sits(EdgeTable.target(pair), market.problem.unassignedCost(source) - EdgeTable.cost(pair));
            }
        }
    }

    void start(boolean insertion) {
        inserting = insertion;
        radius = 0;
        open = true;
        outside = null;
    }

    /** All arcs shorter than this were told. */
    long radius() {
        return radius;
    }

    /** Whether it's worthwhile to follow these arcs at all. */
    boolean isOpen() {
        return open;
    }

    /** Chooses the shortest of the arcs that were not told yet, as far as they are shorter than this. */
    void follow(long most) {
        count = 0;
        work = market.problem.targets() / 4;
        boolean first = outside == null;
        outside = new int[0];
        if (first && !worthwhile()) {
            open = false;
            outside = new int[0];
            return;
        }
        long end = end(most);
        for (int target = 0; target < market.problem.targets(); target++) {
            long length = length(target);
            if (length >= radius && length < Math.min(end, most)) {
                add(target);
            }
        }
        radius = end;
    }

    /** The number of targets chosen last. */
    int count() {
        return count;
    }

    int target(int i) {
        return targets[i];
    }

    /** Who stays out and could come, told once. */
    int[] outside() {
        return outside;
    }

    /** What the last choice cost, in edges looked at. */
    long work() {
        return work;
    }

    /** Somebody sits down who would pay so much more outside but for the target's price. */
    void sits(int target, long more) {
        leaving[target] = Math.min(leaving[target], more);
    }

    /** No more than what one of the target's holders would pay more outside, but for its price. */
    long leaving(int target) {
        return leaving[target];
    }

    /** Now it is known exactly. */
    void leaving(int target, long more) {
        leaving[target] = more;
    }

    /** Makes room for as many targets as the market has room for. */
    void grow() {
        int known = leaving.length;
        leaving = Arrays.copyOf(leaving, market.price.length);
        Arrays.fill(leaving, known, leaving.length, Seats.NEVER);
    }

    long[] save() {
        return leaving.clone();
    }

    void restore(long[] saved) {
        System.arraycopy(saved, 0, leaving, 0, leaving.length);
    }

    private long length(int target) {
        if (!inserting) {
            return market.price[target] - market.floor;
        }
        if (market.seats.hasRoom(target)) {
            return 0;
        }
        long more = leaving[target];
        return more == Seats.NEVER ? Reach.FAR : Math.max(0, more + market.floor - market.price[target]);
    }

    private boolean worthwhile() {
        int ends = 0;
        for (int target = 0; target < market.problem.targets() && ends <= FEW; target++) {
            ends += inserting ? market.seats.hasRoom(target) ? 1 : 0
                    : market.price[target] == market.floor ? 1 : 0;
        }
        if (!inserting && ends <= FEW) {
            outside = findOutside();
        }
        return ends + outside.length <= FEW;
    }

    /** Everyone outside, or more than a few of them. */
    private int[] findOutside() {
        int[] found = new int[FEW + 1];
        int size = 0;
        for (int source = 0; source < market.problem.sources() && size <= FEW; source++) {
            if (market.seats.pairOf(source) == Seats.NO_PAIR && !market.absent(source)) {
                found[size++] = source;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** One more than the length of the last of the next arcs. */
    private long end(long most) {
        int size = 0;
        for (int target = 0; target < market.problem.targets(); target++) {
            long length = length(target);
            if (length >= radius && length < most && (size < BATCH || length < least[size - 1])) {
                int at = size < BATCH ? size++ : size - 1;
                while (at > 0 && least[at - 1] > length) {
                    least[at] = least[--at];
                }
                least[at] = length;
            }
        }
        return size < BATCH ? Reach.FAR : least[size - 1] + 1;
    }

    private void add(int target) {
        if (count == targets.length) {
            targets = Arrays.copyOf(targets, 2 * count);
        }
        targets[count++] = target;
    }
}
