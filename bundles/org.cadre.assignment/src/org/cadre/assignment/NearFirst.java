/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Keeps the rows of a warm market so ordered that a search sees those edges first that matter, and may stop
 * early: by cost plus what was the price at the other end when the order was made. While prices drift away
 * from that, the search must look a little further; when this has cost more than a new order would, one is
 * made, for each row when it is next needed. Only the edges that are near stand in order; all others come
 * behind them as they are.
 * <p>
 * Serves rows of sources as well as columns of targets, where what the source pays is subtracted.
 */
final class NearFirst {

    /** So many entries may be looked at in vain before new prices are worthwhile. */
    private static final long PATIENCE = 1_000_000;
    /** As large a share of the differences between costs is put in order beyond what is needed. */
    private static final int MARGIN = 16;
    /** Up to so many are always put in order. */
    private static final int FEW = 40;
    private static final int INDEX_BITS = 20;
    private static final long UNORDERED = Long.MIN_VALUE;

    private final Rows rows;
    private final long margin;
    private long[] reference = new long[0];
    private long[] limit;
    private long[] entries = new long[FEW];
    private long[] keys = new long[FEW];
    private long drift;
    private long waste;

    /**
     * Begins without an order.
     *
     * @param spread how far costs differ
     */
    NearFirst(Rows rows, long spread) {
        this.rows = rows;
        margin = spread / MARGIN + 1;
        limit = new long[rows.count()];
    }

    /** Whether the order has become so bad that new prices should be taken with {@link #refer}. */
    boolean isWorn() {
        return waste > PATIENCE;
    }

    /** Takes the present prices at the other ends as those to order by from now on. */
    void refer(long[] prices) {
        reference = prices;
        Arrays.fill(limit, UNORDERED);
        drift = 0;
        waste = 0;
    }

    /** Takes this as the price by which to order, of somebody who is new at the other ends. */
    void refer(int other, long price) {
        if (other >= reference.length) {
            reference = Arrays.copyOf(reference, other + (other >> 3) + 4);
        }
        reference[other] = price;
    }

    /**
     * Tells that this is the price at the other end now.
     *
     * @return whether it went so far that its rows should be ordered by it, after {@link #refer(int, long)}
     */
    boolean follow(int other, long price) {
        long away = price - reference[other];
        if (away > margin) {
            return true;
        }
        drift = Math.max(drift, away);
        return false;
    }

    /** Tells that the prices of some at the other ends changed by so much. */
    void drift(long more) {
        drift += more;
    }

    /** How much less than {@link #key} cost and price may be. */
    long drift() {
        return drift;
    }

    /** What the rows are ordered by. */
    long key(long entry) {
        return EdgeTable.cost(entry) - reference[(int) entry];
    }

    /** Counts entries that were looked at in vain. */
    void waste(int count) {
        waste += count;
    }

    /** Tells that the row is new, or has got another entry. */
    void changed(int row) {
        if (row >= limit.length) {
            int known = limit.length;
            limit = Arrays.copyOf(limit, row + (row >> 3) + 4);
            Arrays.fill(limit, known, limit.length, UNORDERED);
        }
        limit[row] = UNORDERED;
    }

    /**
     * Sees to it that entries whose cost and price may be less than this come first, in order.
     *
     * @return false if they are so many that an order would not help; then all must be looked at
     */
    boolean order(int row, long least) {
        long needed = least + drift;
        if (limit[row] >= needed) {
            return true;
        }
        int first = rows.first(row);
        int end = rows.end(row);
        long below = needed + margin;
        long nearest = nearest(first, end);
        int count = count(first, end, below);
        if (count > Math.max(FEW, (end - first) / 3) || below - nearest >= 1L << Long.SIZE - 1 - INDEX_BITS) {
            return false;
        }
        limit[row] = below;
        select(first, end, below);
        sort(first, count, nearest);
        return true;
    }

    private long nearest(int first, int end) {
        long least = Long.MAX_VALUE;
        for (int at = first; at < end; at++) {
            least = Math.min(least, key(rows.entry(at)));
        }
        return least;
    }

    private int count(int first, int end, long below) {
        int count = 0;
        for (int at = first; at < end; at++) {
            count += key(rows.entry(at)) < below ? 1 : 0;
        }
        return count;
    }

    /** Moves entries with smaller keys to the front. */
    private void select(int first, int end, long below) {
        int selected = first;
        for (int at = first; at < end; at++) {
            long entry = rows.entry(at);
            if (key(entry) < below) {
                rows.set(at, rows.entry(selected));
                rows.set(selected++, entry);
            }
        }
    }

    /** Sorts by key, ties by place, both packed into one number. */
    private void sort(int first, int count, long nearest) {
        if (count > entries.length) {
            entries = new long[2 * count];
            keys = new long[2 * count];
        }
        for (int i = 0; i < count; i++) {
            entries[i] = rows.entry(first + i);
            keys[i] = key(entries[i]) - nearest << INDEX_BITS | i;
        }
        Arrays.sort(keys, 0, count);
        for (int i = 0; i < count; i++) {
            rows.set(first + i, entries[(int) keys[i] & (1 << INDEX_BITS) - 1]);
        }
    }
}
