/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
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
    private final int[] limit;
    private final int[] laidOut;
    private final int[] load;
    private int[] holder;
    private int[] edge;
    private long[] bound;
    private int seats;
    private final long[] leastBound;
    private final int[] edgeOf;
    private final long[] pairOf;
    private final int[] seatOf;

    Seats(MatchProblem problem) {
        table = problem.table();
        int[] starts = SeatCount.firstSeats(problem);
        first = Arrays.copyOf(starts, problem.targets());
        limit = Arrays.copyOfRange(starts, 1, starts.length);
        laidOut = limit.clone();
        seats = starts[problem.targets()];
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
        return first[target] + load[target] < limit[target];
    }

    int first(int target) {
        return first[target];
    }

    /** One more than the target's last seat that is taken. */
    int end(int target) {
        return first[target] + load[target];
    }

    int free(int target) {
        return limit[target] - end(target);
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

    /** As {@link #pairOf} for all sources; the array itself. */
    long[] pairs() {
        return pairOf;
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

    /** Gives a source who was locked a bound. */
    void release(int source, long value) {
        bound[seatOf[source]] = value;
        int target = EdgeTable.target(pairOf[source]);
        leastBound[target] = Math.min(leastBound[target], value);
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

    /**
     * Gives the target another number of seats, no fewer than are taken. More than ever before are laid out
     * anew behind all others.
     */
    void resize(int target, int count) {
        if (count > laidOut[target] - first[target]) {
            layOut(target, count);
        }
        limit[target] = first[target] + count;
    }

    private void layOut(int target, int count) {
        int from = first[target];
        if (seats + count > holder.length) {
            int length = seats + count + (seats >> 3);
            holder = Arrays.copyOf(holder, length);
            edge = Arrays.copyOf(edge, length);
            bound = Arrays.copyOf(bound, length);
        }
        System.arraycopy(holder, from, holder, seats, load[target]);
        System.arraycopy(edge, from, edge, seats, load[target]);
        System.arraycopy(bound, from, bound, seats, load[target]);
        first[target] = seats;
        for (int seat = seats; seat < seats + load[target]; seat++) {
            seatOf[holder[seat]] = seat;
        }
        seats += count;
        laidOut[target] = seats;
    }

    /** Tells that the numbers of a source's edges have changed; the pair is still the same. */
    void renumber(int source, int newEdge) {
        edgeOf[source] = newEdge;
        edge[seatOf[source]] = newEdge;
    }

    /** What there is to restore. */
    record Saved(int[] load, int[] holder, int[] edge, long[] bound, long[] leastBound, int[] edgeOf,
            long[] pairOf, int[] seatOf) {
    }

    Saved save() {
        return new Saved(load.clone(), holder.clone(), edge.clone(), bound.clone(), leastBound.clone(),
                edgeOf.clone(), pairOf.clone(), seatOf.clone());
    }

    /** Brings everyone back to where she sat; no target may have been resized since. */
    void restore(Saved saved) {
        System.arraycopy(saved.load, 0, load, 0, load.length);
        System.arraycopy(saved.holder, 0, holder, 0, holder.length);
        System.arraycopy(saved.edge, 0, edge, 0, edge.length);
        System.arraycopy(saved.bound, 0, bound, 0, bound.length);
        System.arraycopy(saved.leastBound, 0, leastBound, 0, leastBound.length);
        System.arraycopy(saved.edgeOf, 0, edgeOf, 0, edgeOf.length);
        System.arraycopy(saved.pairOf, 0, pairOf, 0, pairOf.length);
        System.arraycopy(saved.seatOf, 0, seatOf, 0, seatOf.length);
    }

    int load(int target) {
        return load[target];
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
