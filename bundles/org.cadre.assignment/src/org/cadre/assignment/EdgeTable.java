package org.cadre.assignment;

/**
 * All edges in compressed rows. Each is one long, cost above target, so that sorting rows as numbers gives
 * the order by cost and then target, and reading an edge touches memory once.
 */
final class EdgeTable {

    private final int[] rowStart;
    private final long[] pairs;

    EdgeTable(int[] rowStart, long[] pairs) {
        this.rowStart = rowStart;
        this.pairs = pairs;
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
        return rowStart[source + 1];
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
        for (int edge = rowStart[source]; edge < rowStart[source + 1]; edge++) {
            if (target(edge) == target) {
                return edge;
            }
        }
        return MatchProblem.NO_EDGE;
    }
}
