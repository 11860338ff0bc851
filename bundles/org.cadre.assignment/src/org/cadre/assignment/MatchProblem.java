/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Who could go to whom at what cost. Immutable, made by {@link #builder}.
 * <p>
 * Edges are numbered so that those of one source stand together, cheapest first, ties by target: the
 * numbering doesn't depend on the order in which they were added.
 */
public final class MatchProblem {

    /** Largest absolute cost of an edge or of staying unassigned. */
    public static final int MAX_COST = 1_000_000_000;
    /** In place of an edge that doesn't exist. */
    public static final int NO_EDGE = -1;

    /** In place of what staying unassigned costs a source that must be placed. */
    static final long MUST_BE_PLACED = Long.MAX_VALUE;

    private int[] capacities;
    private long[] unassignedCosts;
    private long penalty;
    private final EdgeTable edges;
    private final int[] locks;
    private int sources;
    private int targets;

    MatchProblem(int[] capacities, long[] unassignedCosts, long penalty, EdgeTable edges, int[] locks) {
        this.capacities = capacities;
        this.unassignedCosts = unassignedCosts;
        this.penalty = penalty;
        this.edges = edges;
        this.locks = locks;
        sources = unassignedCosts.length;
        targets = capacities.length;
    }

    /** Starts a problem in which every capacity is 1, every source must be placed, and there are no edges. */
    public static MatchProblemBuilder builder(int sources, int targets) {
        return new MatchProblemBuilder(sources, targets);
    }

    public int sources() {
        return sources;
    }

    public int targets() {
        return targets;
    }

    public int edges() {
        return edges.size();
    }

    public int capacity(int target) {
        return capacities[target];
    }

    /** Whether leaving this source unassigned makes the result infeasible. */
    public boolean mustBePlaced(int source) {
        return unassignedCosts[source] == penalty;
    }

    /**
     * What leaving the source unassigned costs. For one that must be placed it is a penalty larger than all
     * that could be saved by leaving it out.
     */
    public long unassignedCost(int source) {
        return unassignedCosts[source];
    }

    /** Number of the source's cheapest edge. */
    public int firstEdge(int source) {
        return edges.first(source);
    }

    /** One more than the number of the source's dearest edge. */
    public int endEdge(int source) {
        return edges.end(source);
    }

    public int target(int edge) {
        return edges.target(edge);
    }

    public int cost(int edge) {
        return edges.cost(edge);
    }

    /** The edge from source to target, or {@link #NO_EDGE}. */
    public int edge(int source, int target) {
        return edges.find(source, target);
    }

    /** The edge to which the source is locked, or {@link #NO_EDGE}. */
    public int lockedEdge(int source) {
        return locks[source];
    }

    /**
     * The same problem with the source fixed at this target, wherever it was locked before.
     *
     * @throws IllegalArgumentException if there is no such edge or other locks already fill the target
     */
    public MatchProblem withLock(int source, int target) {
        var locking = new Locking(capacities, edges, locks);
        locking.lock(source, target);
        return new MatchProblem(capacities, unassignedCosts, penalty, edges, locking.locks());
    }

    /** The same problem with the source free to go anywhere. */
    public MatchProblem withoutLock(int source) {
        int[] free = locks.clone();
        free[source] = NO_EDGE;
        return new MatchProblem(capacities, unassignedCosts, penalty, edges, free);
    }

    /** A copy for a warm state, which changes and grows. Locks are kept elsewhere there. */
    MatchProblem own() {
        return new MatchProblem(capacities.clone(), unassignedCosts.clone(), penalty, edges.copy(), locks);
    }

    void setCapacity(int target, int capacity) {
        capacities[target] = capacity;
    }

    /** Appends a source without edges; {@link #MUST_BE_PLACED} stands for the penalty. */
    void addSource(long unassignedCost) {
        if (sources == unassignedCosts.length) {
            unassignedCosts = Arrays.copyOf(unassignedCosts, sources + (sources >> 3) + 4);
        }
        unassignedCosts[sources++] = unassignedCost == MUST_BE_PLACED ? penalty : unassignedCost;
        edges.addRow();
    }

    /** Appends a target without places. */
    void addTarget() {
        if (targets == capacities.length) {
            capacities = Arrays.copyOf(capacities, targets + (targets >> 3) + 4);
        }
        capacities[targets++] = 0;
    }

    long penalty() {
        return penalty;
    }

    /** The penalty that the present costs need at least. */
    long neededPenalty() {
        return new PenaltyRule(edges, Arrays.copyOf(unassignedCosts, sources), penalty).penalty();
    }

    /** Changes what leaving out those costs who must be placed. */
    void setPenalty(long larger) {
        for (int source = 0; source < sources; source++) {
            if (unassignedCosts[source] == penalty) {
                unassignedCosts[source] = larger;
            }
        }
        penalty = larger;
    }

    /** What is left without absent sources, who keep their indexes but have no edges and cost nothing. */
    MatchProblem without(boolean[] absent, int[] newLocks) {
        long[] costs = Arrays.copyOf(unassignedCosts, sources);
        for (int source = 0; source < sources; source++) {
            costs[source] = absent[source] ? 0 : costs[source];
        }
        return new MatchProblem(Arrays.copyOf(capacities, targets), costs, penalty, edges.compact(absent),
                newLocks);
    }

    /**
     * The same people, places, pairs and locks at other costs.
     *
     * @param unassigned one for each source, or {@link #MUST_BE_PLACED}
     */
    MatchProblem reweighed(EdgeTable table, long[] unassigned) {
        boolean anyMust = Arrays.stream(unassigned).anyMatch(cost -> cost == MUST_BE_PLACED);
        long newPenalty = anyMust ? new PenaltyRule(table, unassigned, MUST_BE_PLACED).penalty()
                : MUST_BE_PLACED;
        long[] costs = Arrays.stream(unassigned).map(cost -> cost == MUST_BE_PLACED ? newPenalty : cost)
                .toArray();
        int[] newLocks = locks.clone();
        for (int source = 0; source < newLocks.length; source++) {
            if (locks[source] != NO_EDGE) {
                newLocks[source] = table.find(source, edges.target(locks[source]));
            }
        }
        return new MatchProblem(capacities, costs, newPenalty, table, newLocks);
    }

    EdgeTable table() {
        return edges;
    }
}
