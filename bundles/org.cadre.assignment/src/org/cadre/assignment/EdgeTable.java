/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * All edges in compressed rows. Each is one long, cost above target, so that sorting rows as numbers gives
 * the order by cost and then target, and reading an edge touches memory once.
 */
final class EdgeTable {

    private final int[] rowStart;
    private final int[] rowEnd;
    private final long[] pairs;

    EdgeTable(int[] rowStart, long[] pairs) {
        this(rowStart, Arrays.copyOfRange(rowStart, 1, rowStart.length), pairs);
    }

    private EdgeTable(int[] rowStart, int[] rowEnd, long[] pairs) {
        this.rowStart = rowStart;
        this.rowEnd = rowEnd;
        this.pairs = pairs;
    }

    /** A table of its own that may be changed by {@link #remove} and {@link #restore}. */
    EdgeTable copy() {
        return new EdgeTable(rowStart, rowEnd.clone(), pairs.clone());
    }

    static long pair(int target, int cost) {
        return (long) cost << 32 | target;
    }

    static int target(long pair) {
        return (int) pair;
    }

    static int cost(long pair) {
        return (int) (pair >> 32);
    }

    int size() {
        return pairs.length;
    }

    int first(int source) {
        return rowStart[source];
    }

    int end(int source) {
        return rowEnd[source];
    }

    int target(int edge) {
        return target(pairs[edge]);
    }

    int cost(int edge) {
        return cost(pairs[edge]);
    }

    long pair(int edge) {
        return pairs[edge];
    }

    int find(int source, int target) {
        for (int edge = rowStart[source]; edge < rowEnd[source]; edge++) {
            if (target(edge) == target) {
                return edge;
            }
        }
        return MatchProblem.NO_EDGE;
    }

    /** Takes an edge out of its row; the dearer ones move down by one number. */
    void remove(int source, int edge) {
        System.arraycopy(pairs, edge + 1, pairs, edge, rowEnd[source] - edge - 1);
        rowEnd[source]--;
    }

    /** Puts an edge back that was in the row before, where it belongs; the dearer ones move up. */
    void restore(int source, long pair) {
        int edge = rowEnd[source]++;
        while (edge > rowStart[source] && pairs[edge - 1] > pair) {
            pairs[edge] = pairs[--edge];
        }
        pairs[edge] = pair;
    }

    /** The same edges without those of absent sources and without gaps between rows. */
    EdgeTable compact(boolean[] absent) {
        int[] starts = new int[rowStart.length];
        for (int source = 0; source < absent.length; source++) {
            starts[source + 1] = starts[source] + (absent[source] ? 0 : rowEnd[source] - rowStart[source]);
        }
        long[] kept = new long[starts[absent.length]];
        for (int source = 0; source < absent.length; source++) {
            System.arraycopy(pairs, rowStart[source], kept, starts[source],
                    starts[source + 1] - starts[source]);
        }
        return new EdgeTable(starts, kept);
    }
}
