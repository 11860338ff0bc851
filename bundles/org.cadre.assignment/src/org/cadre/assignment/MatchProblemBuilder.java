/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.cadre.assignment.MatchProblem.MAX_COST;
import static org.cadre.assignment.MatchProblem.MUST_BE_PLACED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects a {@link MatchProblem} in any order. Every method rejects an index or a number that is out of
 * range with an {@link IllegalArgumentException} that names it.
 */
public final class MatchProblemBuilder {

    private final int[] capacities;
    private final long[] unassignedCosts;
    private final EdgeCollector edges;
    private final List<FixedPair> locks = new ArrayList<>();

    private record FixedPair(int source, int target) {
    }

    MatchProblemBuilder(int sources, int targets) {
        checkCount(sources, "sources");
        checkCount(targets, "targets");
        capacities = new int[targets];
        Arrays.fill(capacities, 1);
        unassignedCosts = new long[sources];
        Arrays.fill(unassignedCosts, MUST_BE_PLACED);
        edges = new EdgeCollector(sources, targets);
    }

    /** How many sources the target can take; 0 is allowed. */
    public MatchProblemBuilder capacity(int target, int capacity) {
        checkTarget(target);
        if (capacity < 0) {
            throw new IllegalArgumentException(
                    "Capacity %d of target %d is negative".formatted(capacity, target));
        }
        capacities[target] = capacity;
        return this;
    }

    /** Capacities of all targets in order. */
    public MatchProblemBuilder capacities(int... all) {
        checkLength(all.length, capacities.length, "capacities", "targets");
        for (int target = 0; target < all.length; target++) {
            capacity(target, all[target]);
        }
        return this;
    }

    /** Lets the source stay unassigned at this cost. */
    public MatchProblemBuilder unassignedCost(int source, int cost) {
        checkSource(source);
        if (!withinLimit(cost)) {
            throw new IllegalArgumentException("Unassigned cost %d of source %d is not within %d..%d"
                    .formatted(cost, source, -MAX_COST, MAX_COST));
        }
        unassignedCosts[source] = cost;
        return this;
    }

    /** Lets every source stay unassigned at this cost. */
    public MatchProblemBuilder unassignedCosts(int cost) {
        for (int source = 0; source < unassignedCosts.length; source++) {
            unassignedCost(source, cost);
        }
        return this;
    }

    /** Lets a pair be added more than once; then its cheapest edge counts. Otherwise that is refused. */
    public MatchProblemBuilder keepCheapestEdges() {
        edges.keepCheapest();
        return this;
    }

    /** Makes room for so many more edges at once, so that memory need not grow step by step. */
    public MatchProblemBuilder expectEdges(int more) {
        edges.reserve(more);
        return this;
    }

    /** Allows the pair at this cost. A pair may be added once only, see {@link #keepCheapestEdges}. */
    public MatchProblemBuilder edge(int source, int target, int cost) {
        checkSource(source);
        checkTarget(target);
        if (!withinLimit(cost)) {
            throw new IllegalArgumentException("Cost %d of source %d to target %d is not within %d..%d"
                    .formatted(cost, source, target, -MAX_COST, MAX_COST));
        }
        edges.add(source, target, cost);
        return this;
    }

    /** Allows many pairs; the arrays run in parallel. */
    public MatchProblemBuilder edges(int[] sources, int[] targets, int[] costs) {
        checkLength(targets.length, sources.length, "targets", "sources of edges");
        checkLength(costs.length, sources.length, "costs", "sources of edges");
        edges.reserve(sources.length);
        for (int i = 0; i < sources.length; i++) {
            edge(sources[i], targets[i], costs[i]);
        }
        return this;
    }

    /** Fixes the pair, which must have an edge and takes one place of the target's capacity. */
    public MatchProblemBuilder lock(int source, int target) {
        checkSource(source);
        checkTarget(target);
        locks.add(new FixedPair(source, target));
        return this;
    }

    /**
     * Makes the problem; the builder can go on collecting for another one.
     *
     * @throws IllegalArgumentException if a pair has two edges, a lock has no edge or no room, a source has
     * two
     *         locks, or the costs of so many sources can't be summed up in 64 bits
     */
    public MatchProblem build() {
        var table = edges.toTable();
        long penalty = new PenaltyRule(table, unassignedCosts, MUST_BE_PLACED).penalty();
        long[] unassigned = Arrays.stream(unassignedCosts)
                .map(cost -> cost == MUST_BE_PLACED ? penalty : cost)
                .toArray();
        return new MatchProblem(capacities.clone(), unassigned, penalty, table, locks(table));
    }

    private int[] locks(EdgeTable table) {
        int[] none = new int[unassignedCosts.length];
        Arrays.fill(none, MatchProblem.NO_EDGE);
        var locking = new Locking(capacities, table, none);
        for (var pair : locks) {
            if (locking.locks()[pair.source] != MatchProblem.NO_EDGE) {
                throw new IllegalArgumentException(
                        "Source %d is locked more than once".formatted(pair.source));
            }
            locking.lock(pair.source, pair.target);
        }
        return locking.locks();
    }

    private static boolean withinLimit(int cost) {
        return cost >= -MAX_COST && cost <= MAX_COST;
    }

    private void checkSource(int source) {
        checkIndex(source, unassignedCosts.length, "Source");
    }

    private void checkTarget(int target) {
        checkIndex(target, capacities.length, "Target");
    }

    private static void checkIndex(int index, int count, String what) {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("%s %d is not within 0..%d".formatted(what, index, count - 1));
        }
    }

    private static void checkCount(int count, String what) {
        if (count < 0) {
            throw new IllegalArgumentException("Number of %s is negative: %d".formatted(what, count));
        }
    }

    private static void checkLength(int length, int expected, String what, String ofWhat) {
        if (length != expected) {
            throw new IllegalArgumentException("%d %s for %d %s".formatted(length, what, expected, ofWhat));
        }
    }
}
