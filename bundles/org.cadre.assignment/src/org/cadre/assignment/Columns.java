/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * The edges once more, by target, for searches that ask who would come. Each is one long, cost above source;
 * within a column they stand by source.
 */
final class Columns {

    private final int[] start;
    private final int[] end;
    private final long[] pairs;

    Columns(MatchProblem problem) {
        var edges = problem.table();
        start = new int[problem.targets() + 1];
        for (int source = 0; source < problem.sources(); source++) {
            for (int edge = edges.first(source); edge < edges.end(source); edge++) {
                start[edges.target(edge) + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        pairs = new long[edges.size()];
        int[] next = Arrays.copyOf(start, problem.targets());
        for (int source = 0; source < problem.sources(); source++) {
            int end = edges.end(source);
            for (int edge = edges.first(source); edge < end; edge++) {
                long pair = edges.pair(edge);
                pairs[next[EdgeTable.target(pair)]++] = EdgeTable.pair(source, EdgeTable.cost(pair));
            }
        }
        end = next;
    }

    int first(int target) {
        return start[target];
    }

    int end(int target) {
        return end[target];
    }

    /** How many edges the target had at first, vetoed ones included. */
    int room(int target) {
        return start[target + 1] - start[target];
    }

    /** To be read by {@link #source} and {@link EdgeTable#cost(long)}. */
    long pair(int entry) {
        return pairs[entry];
    }

    /** Takes an edge out of its column. */
    void remove(int source, int target) {
        int entry = start[target];
        while (source(pairs[entry]) != source) {
            entry++;
        }
        System.arraycopy(pairs, entry + 1, pairs, entry, end[target] - entry - 1);
        end[target]--;
    }

    /** Puts an edge back that was in the column before, where it belongs. */
    void restore(int source, int target, int cost) {
        int entry = end[target]++;
        while (entry > start[target] && source(pairs[entry - 1]) > source) {
            pairs[entry] = pairs[--entry];
        }
        pairs[entry] = EdgeTable.pair(source, cost);
    }

    static int source(long pair) {
        return (int) pair;
    }
}
