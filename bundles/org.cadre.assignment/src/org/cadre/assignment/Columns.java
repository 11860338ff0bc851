package org.cadre.assignment;

import java.util.Arrays;

/**
 * The edges once more, by target, for searches that ask who would come. Each is one long, cost above source;
 * within a column they stand by source.
 */
final class Columns {

    private final int[] start;
    private final long[] pairs;

    Columns(MatchProblem problem) {
        var edges = problem.table();
        start = new int[problem.targets() + 1];
        for (int edge = 0; edge < edges.size(); edge++) {
            start[edges.target(edge) + 1]++;
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
    }

    int first(int target) {
        return start[target];
    }

    int end(int target) {
        return start[target + 1];
    }

    /** To be read by {@link #source} and {@link EdgeTable#cost(long)}. */
    long pair(int entry) {
        return pairs[entry];
    }

    static int source(long pair) {
        return (int) pair;
    }
}
