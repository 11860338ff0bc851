package org.cadre.assignment;

import java.util.Arrays;

/**
 * Who sits where. Every target has as many seats as it can fill, side by side, the taken ones first, each
 * with what the engines need to know about its holder.
 */
final class Seats {

    /** Larger than any bound, small enough to be added to one. */
    static final long NEVER = Long.MAX_VALUE / 4;

    /** In place of the pair of a source who sits nowhere. */
    static final long NO_PAIR = Long.MIN_VALUE;

    private final EdgeTable table;
    private final int[] first;
    private final int[] load;
    private final int[] holder;
    private final int[] edge;
    private final long[] bound;
    private final long[] leastBound;
    private final int[] edgeOf;
    private final long[] pairOf;
    private final int[] seatOf;

    Seats(MatchProblem problem) {
        table = problem.table();
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
        pairOf = new long[problem.sources()];
        Arrays.fill(pairOf, NO_PAIR);
        seatOf = new int[problem.sources()];
    }

    boolean hasRoom(int target) {
        return first[target] + load[target] < first[target + 1];
    }

    int first(int target) {
        return first[target];
    }

    /** One more than the target's last seat that is taken. */
    int end(int target) {
        return first[target] + load[target];
    }

    int free(int target) {
        return first[target + 1] - end(target);
    }

    int holder(int seat) {
        return holder[seat];
    }

    int edge(int seat) {
        return edge[seat];
    }

    /** Edge of each source; the array itself. */
    int[] edges() {
        return edgeOf;
    }

    /** Edge of the source, or {@link MatchProblem#NO_EDGE}. */
    int edgeOf(int source) {
        return edgeOf[source];
    }

    /** Target and cost of the source's edge as in {@link EdgeTable#pair}, or {@link #NO_PAIR}. */
    long pairOf(int source) {
        return pairOf[source];
    }

    /** Seat of a source who has one. */
    int seatOf(int source) {
        return seatOf[source];
    }

    /**
     * The price up to which the holder surely stays: what leaving would cost her at least, relative to the
     * cost of her edge. {@link #NEVER} for one who is locked. It stays true while prices rise; whoever lowers
     * one must lower the bounds of all to whom that could matter.
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

    /** Lowers the bound of a source who has a seat, if it is larger. */
    void lowerBound(int source, long value) {
        int seat = seatOf[source];
        if (bound[seat] != NEVER && value < bound[seat]) {
            bound[seat] = value;
            int target = EdgeTable.target(pairOf[source]);
            leastBound[target] = Math.min(leastBound[target], value);
        }
    }

    /** Takes a free seat of the target. */
    int takeFree(int target) {
        return first[target] + load[target]++;
    }

    void sit(int seat, int source, int byEdge, long newBound) {
        long pair = table.pair(byEdge);
        int target = EdgeTable.target(pair);
        holder[seat] = source;
        edge[seat] = byEdge;
        bound[seat] = newBound;
        leastBound[target] = Math.min(leastBound[target], newBound);
        edgeOf[source] = byEdge;
        pairOf[source] = pair;
        seatOf[source] = seat;
    }

    /** Forgets where the source sat; somebody else has her seat. */
    void leave(int source) {
        edgeOf[source] = MatchProblem.NO_EDGE;
        pairOf[source] = NO_PAIR;
    }

    /** Frees the seat of a source; the target's last holder moves up. */
    void vacate(int source) {
        int seat = seatOf[source];
        int target = EdgeTable.target(pairOf[source]);
        int last = first[target] + --load[target];
        holder[seat] = holder[last];
        edge[seat] = edge[last];
        bound[seat] = bound[last];
        seatOf[holder[seat]] = seat;
        leave(source);
    }

    /** Sets the bounds of all holders who may leave. */
    void resetBounds(int target, long value) {
        leastBound[target] = NEVER;
        for (int seat = first[target]; seat < end(target); seat++) {
            if (bound[seat] != NEVER) {
                bound[seat] = value;
                leastBound[target] = value;
            }
        }
    }
}
