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
    private int[] first;
    private int[] limit;
    private int[] laidOut;
    private int[] load;
    private int[] holder;
    private int[] edge;
    private int[] cost;
    private long[] bound;
    private int seats;
    private int seated;
    private int[] noted;
    private int notes;
    private boolean[] stale;
    private IndexSet roomy;
    private IndexSet outside;
    private long[] leastBound;
    private int[] edgeOf;
    private long[] pairOf;
    private int[] seatOf;

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

    /** From now on keeps what only a warm search reads: costs of seats, who is outside, where room is. */
    void keepWarm() {
        cost = new int[holder.length];
        stale = new boolean[holder.length];
        makeStale();
        roomy = new IndexSet(first.length);
        outside = new IndexSet(pairOf.length);
        for (int target = 0; target < first.length; target++) {
            roomy.set(target, hasRoom(target));
        }
        for (int source = 0; source < pairOf.length; source++) {
            if (pairOf[source] != NO_PAIR) {
                cost[seatOf[source]] = EdgeTable.cost(pairOf[source]);
            }
            outside.set(source, pairOf[source] == NO_PAIR);
        }
    }

    /** Targets with room; only after {@link #keepWarm}. */
    IndexSet roomy() {
        return roomy;
    }

    /** Sources without a seat, absent ones too; only after {@link #keepWarm}. */
    IndexSet outside() {
        return outside;
    }

    /** Whether the seat's holder or her edges have changed since {@link #makeFresh}. */
    boolean isStale(int seat) {
        return stale[seat];
    }

    void makeFresh(int seat) {
        stale[seat] = false;
    }

    /** Tells that edges of the source have changed, or their prices. */
    void makeStale(int source) {
        if (pairOf[source] != NO_PAIR) {
            stale[seatOf[source]] = true;
        }
    }

    /** Tells that much has changed for everybody. */
    void makeStale() {
        Arrays.fill(stale, true);
    }

    /** Cost of the pair that sits there; only after {@link #keepWarm}. */
    int cost(int seat) {
        return cost[seat];
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

    /** How many sources have a seat. */
    int seated() {
        return seated;
    }

    /** Seat of a source who has one. */
    int seatOf(int source) {
        return seatOf[source];
    }

    /**
     * The price up to which the holder surely stays: what leaving would cost her at least, relative to the
     * cost of her edge. {@link #NEVER} for one who is locked. It stays true while prices rise; where they may
     * fall, as in a warm market, nobody may rely on it.
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
        long pair = table.pair(byEdge);
        int target = EdgeTable.target(pair);
        holder[seat] = source;
        edge[seat] = byEdge;
        bound[seat] = newBound;
        if (cost != null) {
            cost[seat] = EdgeTable.cost(pair);
            outside.set(source, false);
            roomy.set(target, hasRoom(target));
            stale[seat] = true;
        }
        leastBound[target] = Math.min(leastBound[target], newBound);
        seated += pairOf[source] == NO_PAIR ? 1 : 0;
        edgeOf[source] = byEdge;
        pairOf[source] = pair;
        seatOf[source] = seat;
        note(source);
    }

    /** Forgets where the source sat; somebody else has her seat. */
    void leave(int source) {
        seated -= pairOf[source] == NO_PAIR ? 0 : 1;
        edgeOf[source] = MatchProblem.NO_EDGE;
        pairOf[source] = NO_PAIR;
        if (outside != null) {
            outside.set(source, true);
        }
        note(source);
    }

    /** Tells that the pair by which the source sits has another cost. */
    void reprice(int source, long pair) {
        pairOf[source] = pair;
        cost[seatOf[source]] = EdgeTable.cost(pair);
        note(source);
    }

    /** From now on remembers who sat down or left, see {@link #takeNoted}. */
    void takeNotes() {
        noted = new int[64];
    }

    void note(int source) {
        if (noted != null) {
            if (notes == noted.length) {
                noted = Arrays.copyOf(noted, 2 * notes);
            }
            noted[notes++] = source;
        }
    }

    /** Who sat down or left since the last time, by index, some more than once. */
    int[] takeNoted() {
        int[] taken = Arrays.copyOf(noted, notes);
        notes = 0;
        Arrays.sort(taken);
        return taken;
    }

    /** Appends a source who sits nowhere. */
    void addSource(int source) {
        if (source == edgeOf.length) {
            int length = source + (source >> 3) + 4;
            edgeOf = Arrays.copyOf(edgeOf, length);
            pairOf = Arrays.copyOf(pairOf, length);
            seatOf = Arrays.copyOf(seatOf, length);
        }
        edgeOf[source] = MatchProblem.NO_EDGE;
        pairOf[source] = NO_PAIR;
        outside.set(source, true);
    }

    /** Appends a target without seats. */
    void addTarget(int target) {
        if (target == first.length) {
            int length = target + (target >> 3) + 4;
            first = Arrays.copyOf(first, length);
            limit = Arrays.copyOf(limit, length);
            laidOut = Arrays.copyOf(laidOut, length);
            load = Arrays.copyOf(load, length);
            leastBound = Arrays.copyOf(leastBound, length);
        }
        first[target] = seats;
        limit[target] = seats;
        laidOut[target] = seats;
        leastBound[target] = NEVER;
    }

    /** Frees the seat of a source; the target's last holder moves up. */
    void vacate(int source) {
        int seat = seatOf[source];
        int target = EdgeTable.target(pairOf[source]);
        int last = first[target] + --load[target];
        holder[seat] = holder[last];
        edge[seat] = edge[last];
        if (cost != null) {
            cost[seat] = cost[last];
            roomy.set(target, true);
            stale[seat] = true;
        }
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
        roomy.set(target, hasRoom(target));
    }

    private void layOut(int target, int count) {
        int from = first[target];
        int room = count + (count >> 1);
        if (seats + room > holder.length) {
            int length = seats + room + (seats >> 3);
            holder = Arrays.copyOf(holder, length);
            edge = Arrays.copyOf(edge, length);
            cost = Arrays.copyOf(cost, length);
            bound = Arrays.copyOf(bound, length);
            stale = Arrays.copyOf(stale, length);
        }
        System.arraycopy(holder, from, holder, seats, load[target]);
        System.arraycopy(edge, from, edge, seats, load[target]);
        System.arraycopy(cost, from, cost, seats, load[target]);
        System.arraycopy(bound, from, bound, seats, load[target]);
        first[target] = seats;
        for (int seat = seats; seat < seats + load[target]; seat++) {
            seatOf[holder[seat]] = seat;
            stale[seat] = true;
        }
        seats += room;
        laidOut[target] = seats;
    }

    /** What there is to restore. */
    record Saved(int[] load, int[] holder, int[] edge, int[] cost, long[] bound, long[] leastBound,
            int[] edgeOf, long[] pairOf, int[] seatOf, int seated) {
    }

    Saved save() {
        return new Saved(load.clone(), holder.clone(), edge.clone(), cost.clone(), bound.clone(),
                leastBound.clone(), edgeOf.clone(), pairOf.clone(), seatOf.clone(), seated);
    }

    /** Brings everyone back to where she sat; no target may have been resized since. */
    void restore(Saved saved) {
        for (int target = 0; target < load.length; target++) {
            load[target] = saved.load[target];
            roomy.set(target, hasRoom(target));
        }
        for (int seat = 0; seat < holder.length; seat++) {
            stale[seat] |= holder[seat] != saved.holder[seat];
            holder[seat] = saved.holder[seat];
        }
        System.arraycopy(saved.edge, 0, edge, 0, edge.length);
        System.arraycopy(saved.cost, 0, cost, 0, cost.length);
        System.arraycopy(saved.bound, 0, bound, 0, bound.length);
        System.arraycopy(saved.leastBound, 0, leastBound, 0, leastBound.length);
        System.arraycopy(saved.edgeOf, 0, edgeOf, 0, edgeOf.length);
        for (int source = 0; source < pairOf.length; source++) {
            if (pairOf[source] != saved.pairOf[source]) {
                pairOf[source] = saved.pairOf[source];
                outside.set(source, pairOf[source] == NO_PAIR);
            }
        }
        System.arraycopy(saved.seatOf, 0, seatOf, 0, seatOf.length);
        seated = saved.seated;
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
