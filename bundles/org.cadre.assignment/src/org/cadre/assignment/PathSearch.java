/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Brings in one source after another along a shortest augmenting path, keeping prices under which everyone
 * placed has the cheapest place. A path ends at a free seat or where somebody stays unassigned.
 * <p>
 * It is Dijkstra's algorithm over targets, with cost plus price less what is paid now as length, which is
 * never negative in a settled market. Afterwards the price of every target nearer than the end rises by how
 * much nearer it was; so nobody placed finds anything cheaper, and all edges of the path cost the same as
 * their holders pay. A free seat may have a price (a hole); then the price is part of the path's length.
 */
final class PathSearch {

    private static final int NEWCOMER = -1;
    private static final long FAR = Long.MAX_VALUE;
    /** More than any penalty, but so much less than never that whoever is locked stays even for this. */
    private static final long NO_CHOICE = Seats.NEVER / 2;

    private final MatchProblem problem;
    private final EdgeTable edges;
    private final Seats seats;
    private final long[] price;
    private final long[] reach;
    private final int[] viaSeat;
    private final int[] viaEdge;
    private final int[] reached;
    private final TargetHeap heap;
    private int reachedCount;
    private long best;
    private int lastSeat;
    private int lastEdge;

    PathSearch(Market market) {
        problem = market.problem;
        seats = market.seats;
        edges = market.edges;
        price = market.price;
        int targets = problem.targets();
        reach = new long[targets];
        Arrays.fill(reach, FAR);
        viaSeat = new int[targets];
        viaEdge = new int[targets];
        reached = new int[targets];
        heap = new TargetHeap(reach);
    }

    /**
     * Gives the source its place, moving others; or does nothing and returns false if cancelled meanwhile.
     */
    boolean insert(int source, Pulse pulse) {
        start(problem.unassignedCost(source));
        scan(source, NEWCOMER, MatchProblem.NO_EDGE, 0);
        return search(source, pulse);
    }

    /**
     * Gives the source that place and no other, moving others. The caller locks her.
     *
     * @return false if there is no room because all who sit there are locked, or if cancelled
     */
    boolean insertAt(int source, int edge, Pulse pulse) {
        start(NO_CHOICE);
        arrive(edges.target(edge), edges.cost(edge) + price[edges.target(edge)], NEWCOMER, edge);
        boolean found = search(source, pulse);
        if (found && seats.edgeOf(source) != MatchProblem.NO_EDGE) {
            seats.bound(seats.seatOf(source), Seats.NEVER);
        }
        return found;
    }

    private boolean search(int source, Pulse pulse) {
        while (!heap.isEmpty() && !pulse.cancelled()) {
            int target = heap.poll();
            if (reach[target] >= best) {
                break;
            }
            explore(target, pulse);
        }
        boolean found = !pulse.cancelled() && best < NO_CHOICE;
        if (found) {
            raisePrices();
            shift(source);
        }
        forget();
        return found;
    }

    /** So much the newcomer pays if she stays out. */
    private void start(long stayingOut) {
        best = stayingOut;
        lastSeat = NEWCOMER;
        lastEdge = MatchProblem.NO_EDGE;
    }

    /** Asks everyone who sits at the target what moving on would cost. */
    private void explore(int target, Pulse pulse) {
        long extra = reach[target] - price[target];
        if (extra + seats.leastBound(target) >= best) {
            return;
        }
        long least = Seats.NEVER;
        int end = seats.end(target);
        for (int seat = seats.first(target); seat < end; seat++) {
            if (extra + seats.bound(seat) < best) {
                move(seat, extra);
                pulse.step();
            }
            least = Math.min(least, seats.bound(seat));
        }
        seats.leastBound(target, least);
    }

    private void move(int seat, long extra) {
        int source = seats.holder(seat);
        int edge = seats.edge(seat);
        int cost = edges.cost(edge);
        long offset = extra - cost;
        long unassigned = problem.unassignedCost(source);
        if (offset + unassigned < best) {
            best = offset + unassigned;
            lastSeat = seat;
            lastEdge = MatchProblem.NO_EDGE;
        }
        seats.bound(seat, Math.min(unassigned, scan(source, seat, edge, offset)) - cost);
    }

    /**
     * Follows the edges of a source that are cheap enough to matter.
     *
     * @return lower bound of cost and price over all edges but her own
     */
    private long scan(int source, int seat, int ownEdge, long offset) {
        long bound = Seats.NEVER;
        long[] pairs = edges.pairs();
        int end = edges.end(source);
        for (int edge = edges.first(source); edge < end; edge++) {
            long pair = pairs[edge];
            int cost = EdgeTable.cost(pair);
            if (offset + cost >= best) {
                return Math.min(bound, cost);
            }
            if (edge != ownEdge) {
                int target = EdgeTable.target(pair);
                long value = cost + price[target];
                bound = Math.min(bound, value);
                if (offset + value < best && offset + value < reach[target]) {
                    arrive(target, offset + value, seat, edge);
                }
            }
        }
        return bound;
    }

    private void arrive(int target, long value, int seat, int edge) {
        if (seats.hasRoom(target)) {
            best = value;
            lastSeat = seat;
            lastEdge = edge;
            return;
        }
        if (reach[target] == FAR) {
            reached[reachedCount++] = target;
        }
        reach[target] = value;
        viaSeat[target] = seat;
        viaEdge[target] = edge;
        // Up to its least bound a price may rise without anybody leaving.
        // But the heap must learn of every key that falls.
        if (value - price[target] + seats.leastBound(target) < best || heap.contains(target)) {
            heap.offer(target);
        }
    }

    private void raisePrices() {
        for (int i = 0; i < reachedCount; i++) {
            int target = reached[i];
            if (reach[target] < best) {
                price[target] += best - reach[target];
            }
        }
    }

    /** Walks the path back from its end; each takes the seat that the one after her left. */
    private void shift(int source) {
        int free = lastEdge == MatchProblem.NO_EDGE ? NEWCOMER : seats.takeFree(problem.target(lastEdge));
        int seat = lastSeat;
        int edge = lastEdge;
        while (seat != NEWCOMER) {
            int left = problem.target(seats.edge(seat));
            settle(free, seats.holder(seat), edge);
            free = seat;
            seat = viaSeat[left];
            edge = viaEdge[left];
        }
        settle(free, source, edge);
    }

    private void settle(int seat, int source, int edge) {
        if (edge == MatchProblem.NO_EDGE) {
            seats.leave(source);
        } else {
            // Nothing is cheaper for her than cost plus price here, so the price bounds every other place.
            seats.sit(seat, source, edge, price[problem.target(edge)]);
        }
    }

    private void forget() {
        for (int i = 0; i < reachedCount; i++) {
            reach[reached[i]] = FAR;
        }
        reachedCount = 0;
        heap.clear();
    }
}
