/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.List;

/** Who goes to whom, and the prices that prove it. Immutable. */
public final class MatchResult {

    /** In place of a target for a source that has none. */
    public static final int UNASSIGNED = -1;

    private final MatchProblem problem;
    private final int[] edgeOf;
    private final long[] prices;
    private final long[] utilities;
    private final boolean complete;
    private final List<Shortage> shortages;
    private final Totals totals;

    private record Totals(long objective, int assigned, int unplaced) {
    }

    MatchResult(MatchProblem problem, int[] edgeOf, long[] prices, long[] utilities, boolean complete,
            List<Shortage> shortages) {
        this.problem = problem;
        this.edgeOf = edgeOf;
        this.prices = prices;
        this.utilities = utilities;
        this.complete = complete;
        this.shortages = List.copyOf(shortages);
        this.totals = totals();
    }

    /** Derives utilities and shortages. */
    static MatchResult of(MatchProblem problem, int[] edgeOf, long[] prices, boolean complete) {
        long[] utilities = Utilities.of(problem, prices);
        var shortages = complete ? new ShortageFinder(problem, edgeOf).find() : List.<Shortage>of();
        return new MatchResult(problem, edgeOf, prices, utilities, complete, shortages);
    }

    public MatchProblem problem() {
        return problem;
    }

    /**
     * The same pairs at the same prices in another problem of the same size, for instance one with more edges.
     *
     * @throws IllegalArgumentException if the other problem lacks the edge of a pair
     */
    public MatchResult in(MatchProblem other) {
        int[] edges = edgeOf.clone();
        for (int source = 0; source < edges.length; source++) {
            if (edges[source] != MatchProblem.NO_EDGE) {
                edges[source] = other.edge(source, target(source));
                if (edges[source] == MatchProblem.NO_EDGE) {
                    throw new IllegalArgumentException("Source %d has no edge to her target".formatted(source));
                }
            }
        }
        return of(other, edges, prices.clone(), complete);
    }

    /** Target of the source, or {@link #UNASSIGNED}. */
    public int target(int source) {
        return edgeOf[source] == MatchProblem.NO_EDGE ? UNASSIGNED : problem.target(edgeOf[source]);
    }

    /** Edge of the source, or {@link MatchProblem#NO_EDGE}. */
    public int edge(int source) {
        return edgeOf[source];
    }

    /** Costs of all pairs and of those who may stay unassigned and do. */
    public long objective() {
        return totals.objective;
    }

    public int assigned() {
        return totals.assigned;
    }

    public int unassigned() {
        return edgeOf.length - totals.assigned;
    }

    /** How many sources are unassigned that must be placed. */
    public int unplaced() {
        return totals.unplaced;
    }

    /** Whether everyone is placed who must be. */
    public boolean feasible() {
        return totals.unplaced == 0;
    }

    /** Whether the solver came to its end, so that the result is optimal. */
    public boolean complete() {
        return complete;
    }

    /** Why sources are unplaced; empty while the result is feasible or incomplete. */
    public List<Shortage> shortages() {
        return shortages;
    }

    /**
     * How contested the target is: never negative, 0 with room left. One place more would lower the objective
     * by no more than this.
     */
    public long price(int target) {
        return prices[target];
    }

    /** The least that cost and price add up to for the source; her unassigned cost if that is less. */
    public long utility(int source) {
        return utilities[source];
    }

    /**
     * Lower bound of what forcing the pair adds to an optimal objective. 0 for the pairs of the optimum; only
     * negative where a lock stands in the way of a cheaper pair.
     *
     * @throws IllegalArgumentException if there is no such edge
     */
    public long regret(int source, int target) {
        int edge = problem.edge(source, target);
        if (edge == MatchProblem.NO_EDGE) {
            throw new IllegalArgumentException(
                    "Source %d has no edge to target %d".formatted(source, target));
        }
        return regretOfEdge(source, edge);
    }

    /** As {@link #regret}, by the number of one of the source's edges. */
    public long regretOfEdge(int source, int edge) {
        return problem.cost(edge) + prices[problem.target(edge)] - utilities[source];
    }

    private Totals totals() {
        long objective = 0;
        int assigned = 0;
        int unplaced = 0;
        for (int source = 0; source < edgeOf.length; source++) {
            if (edgeOf[source] != MatchProblem.NO_EDGE) {
                objective += problem.cost(edgeOf[source]);
                assigned++;
            } else if (problem.mustBePlaced(source)) {
                unplaced++;
            } else {
                objective += problem.unassignedCost(source);
            }
        }
        return new Totals(objective, assigned, unplaced);
    }
}
