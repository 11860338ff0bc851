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

    /** So many at a time are wanted. */
    private static final int FEW = 16;
    private static final int MANY = 128;
    /** With more short ends than that, a search from one side finds one of them soon enough. */
    private static final int ENOUGH = 500;
    /** More than any arc's length. */
    private static final long FARTHEST = Seats.NEVER / 2;
    private static final int[] NOBODY = {};

    private final Market market;
    private final Seats seats;
    /** For each target no more than what one of its holders would pay more outside, but for its price. */
    private long[] leaving;
    private int[] targets = new int[2 * MANY];
    private int count;
    private int[] outside;
    private boolean inserting;
    private boolean open;
    private long radius;
    /** How much the radius grows at a time, for fills and for insertions. */
    private final long[] step = {1, 1};

    RootArcs(Market market) {
        this.market = market;
        seats = market.seats;
        leaving = new long[market.price.length];
        Arrays.fill(leaving, Seats.NEVER);
        for (int source = 0; source < market.problem.sources(); source++) {
            long pair = seats.pairOf(source);
            if (pair != Seats.NO_PAIR) {
                sits(EdgeTable.target(pair), market.problem.unassignedCost(source) - EdgeTable.cost(pair));
            }
        }
    }

    void start(boolean insertion) {
        inserting = insertion;
        radius = 0;
        open = !insertion || seats.roomy().size() <= ENOUGH;
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
        boolean first = outside == null;
        outside = first && !inserting ? findOutside() : NOBODY;
        int kind = inserting ? 1 : 0;
        long end;
        do {
            count = 0;
            end = step[kind] < FARTHEST && radius + step[kind] < most ? radius + step[kind] : most;
            if (inserting) {
                chooseLeaving(end, first);
            } else {
                chooseCheap(end);
            }
            step[kind] *= count < FEW && end < most ? 4 : 1;
        } while (count < FEW && end < most);
        step[kind] = Math.max(1, step[kind] / (count > MANY ? 2 : 1));
        radius = end;
        if (first && !inserting && count + outside.length > ENOUGH) {
            open = false;
            radius = 0;
            count = 0;
            outside = NOBODY;
        }
    }

    /** Targets that are left to stay out, and at first those with room. */
    private void chooseLeaving(long end, boolean first) {
        int known = market.problem.targets();
        long from = radius - market.floor;
        long to = Math.min(end, FARTHEST) - market.floor;
        long[] price = market.price;
        for (int target = 0; target < known; target++) {
            long length = leaving[target] - price[target];
            if (length < to && (length >= from || first)) {
                add(target);
            }
        }
        for (int i = 0; first && i < seats.roomy().size(); i++) {
            add(seats.roomy().get(i));
        }
    }

    private void chooseCheap(long end) {
        int known = market.problem.targets();
        long from = radius + market.floor;
        long to = Math.min(end, FARTHEST) + market.floor;
        long[] price = market.price;
        for (int target = 0; target < known; target++) {
            if (price[target] < to && price[target] >= from) {
                add(target);
            }
        }
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

    /** Everyone outside, or more than enough of them. */
    private int[] findOutside() {
        if (!market.anyOutside()) {
            return NOBODY;
        }
        int[] found = new int[ENOUGH + 1];
        int size = 0;
        for (int i = 0; i < seats.outside().size() && size <= ENOUGH; i++) {
            int source = seats.outside().get(i);
            if (!market.absent(source)) {
                found[size++] = source;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private void add(int target) {
        if (count == targets.length) {
            targets = Arrays.copyOf(targets, 2 * count);
        }
        targets[count++] = target;
    }
}
