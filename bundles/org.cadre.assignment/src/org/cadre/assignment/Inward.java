/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Keeps for each target of a warm market those few of all who could come to it who would pay least more than
 * now, the mirror image of {@link Onward}. Only what they paid some time ago counts for the order; how much
 * more they have come to pay since tells how much further a search has to look.
 */
final class Inward {

    /** So many sources for each target. */
    private static final int NEAR = 48;
    /** So many may be looked at in vain before it is worthwhile to begin anew with what they pay now. */
    private static final long PATIENCE = 1_000_000;
    /** As large a share of the differences between costs may what somebody pays rise unnoticed. */
    private static final int MARGIN = 16;
    private static final long UNMADE = Long.MIN_VALUE;

    private final Columns columns;
    private final long margin;
    private long[] reference = new long[0];
    private long drift;
    private long waste;
    private long[] near;
    private long[] keys;
    private int[] count;
    /** All are listed whose cost less what they paid is less than this. */
    private long[] limit;

    /**
     * Begins without lists.
     *
     * @param spread how far costs differ
     */
    Inward(Columns columns, int targets, long spread) {
        this.columns = columns;
        margin = spread / MARGIN + 1;
        near = new long[targets * NEAR];
        keys = new long[targets * NEAR];
        count = new int[targets];
        limit = new long[targets];
    }

    /** Whether the order has become so bad that it should be made anew with {@link #refer(long[])}. */
    boolean isWorn() {
        return waste > PATIENCE;
    }

    /** Takes this as what the sources pay, to order by from now on. */
    void refer(long[] pays) {
        reference = pays;
        Arrays.fill(limit, UNMADE);
        drift = 0;
        waste = 0;
    }

    /** Takes this as what the source pays; all whom she could come to must be told to have changed. */
    void refer(int source, long pays) {
        if (source >= reference.length) {
            reference = Arrays.copyOf(reference, source + (source >> 3) + 4);
        }
        reference[source] = pays;
    }

    /** Tells that the source pays this now; returns whether it rose too far to be borne. */
    boolean follow(int source, long pays) {
        long rise = pays - reference[source];
        if (rise > margin) {
            return true;
        }
        drift = Math.max(drift, rise);
        return false;
    }

    /** Tells that some have come to pay so much more. */
    void drift(long more) {
        drift += more;
    }

    /** Tells that others could come to the target, who may be new. */
    void changed(int target) {
        if (target >= limit.length) {
            int known = limit.length;
            int length = target + (target >> 3) + 4;
            near = Arrays.copyOf(near, length * NEAR);
            keys = Arrays.copyOf(keys, length * NEAR);
            count = Arrays.copyOf(count, length);
            limit = Arrays.copyOf(limit, length);
            Arrays.fill(limit, known, length, UNMADE);
        }
        limit[target] = UNMADE;
    }

    /**
     * Sees to it that the target's list is up to date.
     *
     * @return whether all are listed whose cost less what they pay is less than this
     */
    boolean list(int target, long most) {
        if (limit[target] == UNMADE) {
            make(target);
        }
        return limit[target] >= most + drift;
    }

    /** Where the target's list begins. */
    int first(int target) {
        return target * NEAR;
    }

    /** One more than where the target's list ends. */
    int end(int target) {
        return target * NEAR + count[target];
    }

    /** Source and cost, as in {@link Columns#pair}. */
    long pair(int at) {
        return near[at];
    }

    /** No more than her cost less what she pays, nor than that of those behind her in the list. */
    long key(int at) {
        return keys[at] - drift;
    }

    /** Counts sources that were looked at in vain. */
    void waste(int some) {
        waste += some;
    }

    private void make(int target) {
        int base = target * NEAR;
        int size = 0;
        long beyond = Seats.NEVER * 2;
        int last = columns.end(target);
        for (int entry = columns.first(target); entry < last; entry++) {
            long pair = columns.pair(entry);
            long key = EdgeTable.cost(pair) - reference[Columns.source(pair)];
            if (size == NEAR) {
                beyond = Math.min(beyond, Math.max(key, keys[base + NEAR - 1]));
                if (key >= keys[base + NEAR - 1]) {
                    continue;
                }
                size--;
            }
            insert(base, size++, key, pair);
        }
        count[target] = size;
        limit[target] = beyond;
    }

    private void insert(int base, int size, long key, long pair) {
        int at = base + size;
        for (; at > base && keys[at - 1] > key; at--) {
            keys[at] = keys[at - 1];
            near[at] = near[at - 1];
        }
        keys[at] = key;
        near[at] = pair;
    }
}
