package org.cadre.assignment;

import java.util.Arrays;

/**
 * Who sits where. Every target has as many seats as it can fill, side by side, each with what the search
 * needs to know about its holder.
 */
final class Seats {

    /** Larger than any bound, small enough to be added to one. */
    static final long NEVER = Long.MAX_VALUE / 4;

    private final MatchProblem problem;
    private final int[] first;
    private final int[] load;
    private final int[] holder;
    private final int[] edge;
    private final long[] bound;
    private final long[] leastBound;
    private final int[] edgeOf;

    Seats(MatchProblem problem) {
        this.problem = problem;
        first = SeatCount.firstSeats(problem);
        int seats = first[problem.targets()];
        load = new int[problem.targets()];
        holder = new int[seats];
        edge = new int[seats];
        bound = new long[seats];
        leastBound = new long[problem.targets()];
        Arrays.fill(leastBound, NEVER);
        edgeOf = new int[problem.sources()];
        Arrays.fill(edgeOf, MatchProblem.NO_EDGE);
    }

    boolean hasRoom(int target) {
        return first[target] + load[target] < first[target + 1];
    }

    int first(int target) {
        return first[target];
    }

    int end(int target) {
        return first[target] + load[target];
    }

    int holder(int seat) {
        return holder[seat];
    }

    int edge(int seat) {
        return edge[seat];
    }

    /** Edge of each source; the array itself. */
    int[] edgeOf() {
        return edgeOf;
    }

    /**
     * Lower bound of what leaving the seat costs its holder at present prices, relative to the cost of her
     * edge. It stays true because prices only rise.
     */
    long bound(int seat) {
        return bound[seat];
    }

    void bound(int seat, long value) {
        bound[seat] = value;
    }

    /** Lower bound of the bounds of all the target's seats. */
    long leastBound(int target) {
        return leastBound[target];
    }

    void leastBound(int target, long value) {
        leastBound[target] = value;
    }

    /** Takes a free seat of the target. */
    int takeFree(int target) {
        return first[target] + load[target]++;
    }

    void sit(int seat, int source, int byEdge, long newBound) {
        int target = problem.target(byEdge);
        holder[seat] = source;
        edge[seat] = byEdge;
        bound[seat] = newBound;
        leastBound[target] = Math.min(leastBound[target], newBound);
        edgeOf[source] = byEdge;
    }

    void leave(int source) {
        edgeOf[source] = MatchProblem.NO_EDGE;
    }
}
