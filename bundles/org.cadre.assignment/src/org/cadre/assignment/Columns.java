/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * The edges once more, by target, for searches that ask who would come. Each is one long, cost above source;
 * within a column they stand by source, unless somebody orders them otherwise.
 */
final class Columns {

    private final Rows rows;

    Columns(MatchProblem problem) {
        var edges = problem.table();
        int[] start = new int[problem.targets() + 1];
        for (int source = 0; source < problem.sources(); source++) {
            for (int edge = edges.first(source); edge < edges.end(source); edge++) {
                start[edges.target(edge) + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        long[] pairs = new long[start[problem.targets()]];
        int[] next = Arrays.copyOf(start, problem.targets());
        for (int source = 0; source < problem.sources(); source++) {
            int end = edges.end(source);
            for (int edge = edges.first(source); edge < end; edge++) {
                long pair = edges.pair(edge);
                pairs[next[EdgeTable.target(pair)]++] = EdgeTable.pair(source, EdgeTable.cost(pair));
            }
        }
        rows = new Rows(start, pairs);
    }

    int first(int target) {
        return rows.first(target);
    }

    int end(int target) {
        return rows.end(target);
    }

    /** To be read by {@link #source} and {@link EdgeTable#cost(long)}. */
    long pair(int entry) {
        return rows.entry(entry);
    }

    /** Takes an edge out of its column. */
    void remove(int source, int target) {
        int entry = rows.first(target);
        while (source(rows.entry(entry)) != source) {
            entry++;
        }
        rows.remove(target, entry);
    }

    /** Adds an edge at the end of its column. */
    void append(int source, int target, int cost) {
        rows.set(rows.extend(target), EdgeTable.pair(source, cost));
    }

    /** The columns themselves, for somebody who orders them otherwise. */
    Rows rows() {
        return rows;
    }

    /** Appends a target without edges. */
    void addColumn() {
        rows.addRow();
    }

    static int source(long pair) {
        return (int) pair;
    }
}
