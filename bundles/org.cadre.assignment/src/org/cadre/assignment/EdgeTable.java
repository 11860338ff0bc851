/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * All edges in compressed rows. Each is one long, cost above target, so that sorting rows as numbers gives
 * the order by cost and then target, and reading an edge touches memory once.
 */
final class EdgeTable {

    private final Rows rows;

    EdgeTable(int[] rowStart, long[] pairs) {
        this(new Rows(rowStart, pairs));
    }

    private EdgeTable(Rows rows) {
        this.rows = rows;
    }

    /** A table of its own that may be changed. */
    EdgeTable copy() {
        return new EdgeTable(rows.copy());
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

    /** Number of edges; in a table that was changed, with room for more. */
    int size() {
        return rows.size();
    }

    int first(int source) {
        return rows.first(source);
    }

    int end(int source) {
        return rows.end(source);
    }

    int target(int edge) {
        return target(rows.entry(edge));
    }

    int cost(int edge) {
        return cost(rows.entry(edge));
    }

    long pair(int edge) {
        return rows.entry(edge);
    }

    /** All edges by number; the array itself, for the inner loops, until an edge is added. */
    long[] pairs() {
        return rows.entries();
    }

    int find(int source, int target) {
        int end = rows.end(source);
        for (int edge = rows.first(source); edge < end; edge++) {
            if (target(edge) == target) {
                return edge;
            }
        }
        return MatchProblem.NO_EDGE;
    }

    /** Takes an edge out of its row; the dearer ones move down by one number. */
    void remove(int source, int edge) {
        rows.remove(source, edge);
    }

    /** Adds an edge at the end of its row, wherever it would belong. */
    void append(int source, long pair) {
        rows.set(rows.extend(source), pair);
    }

    /** Appends a source without edges. */
    void addRow() {
        rows.addRow();
    }

    /** The same edges in their order, without those of absent sources and without gaps between rows. */
    EdgeTable compact(boolean[] absent) {
        int[] starts = new int[rows.count() + 1];
        for (int source = 0; source < rows.count(); source++) {
            starts[source + 1] = starts[source] + (absent[source] ? 0 : end(source) - first(source));
        }
        long[] kept = new long[starts[rows.count()]];
        for (int source = 0; source < rows.count(); source++) {
            if (!absent[source]) {
                rows.copyRow(source, kept, starts[source]);
            }
        }
        EdgeCollector.sortRows(starts, kept);
        return new EdgeTable(starts, kept);
    }
}
