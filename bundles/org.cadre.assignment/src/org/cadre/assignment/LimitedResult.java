/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.List;

/** A placement that keeps limits, with the proof of how good it is; or the proof that there is none. */
public final class LimitedResult {

    private final LimitedProblem problem;
    private final int[] edgeOf;
    private final boolean keepsLimits;
    private final long objective;
    private final LimitRound proof;
    private final Weights weights;
    private final int rounds;
    private final boolean complete;
    private final List<BrokenLimits> broken;

    LimitedResult(LimitedProblem problem, Draft draft, LimitRound proof, Weights weights, int rounds,
            boolean complete, List<BrokenLimits> broken) {
        this.problem = problem;
        this.edgeOf = draft.edges();
        this.keepsLimits = draft.keepsAll();
        this.proof = proof;
        this.weights = weights;
        this.rounds = rounds;
        this.complete = complete;
        this.broken = List.copyOf(broken);
        objective = sum();
    }

    private long sum() {
        long sum = 0;
        var plain = problem.problem();
        for (int source = 0; source < edgeOf.length; source++) {
            if (edgeOf[source] != MatchProblem.NO_EDGE) {
                sum += plain.cost(edgeOf[source]);
            } else if (!plain.mustBePlaced(source)) {
                sum += plain.unassignedCost(source);
            }
        }
        return sum;
    }

    public LimitedProblem problem() {
        return problem;
    }

    /** Edge of the source, or {@link MatchProblem#NO_EDGE}. */
    public int edge(int source) {
        return edgeOf[source];
    }

    /** Target of the source, or {@link MatchResult#UNASSIGNED}. */
    public int target(int source) {
        return edgeOf[source] == MatchProblem.NO_EDGE ? MatchResult.UNASSIGNED
                : problem.problem().target(edgeOf[source]);
    }

    /** Whether the placement keeps all limits; if not, it is the one that came nearest. */
    public boolean keepsLimits() {
        return keepsLimits;
    }

    /** Whether no placement at all can keep the limits, see {@link #broken}. */
    public boolean impossible() {
        return !broken.isEmpty();
    }

    /** Limits that cannot be kept, with the proof; empty if none was found. */
    public List<BrokenLimits> broken() {
        return broken;
    }

    /** Costs of all pairs and of those who may stay unassigned and do. */
    public long objective() {
        return objective;
    }

    /** No placement that keeps the limits costs less. */
    public long bound() {
        return proof.bound();
    }

    /** By how much a better placement could be cheaper at most; only says something if limits are kept. */
    public long gap() {
        return objective() - bound();
    }

    /** Whether the solver was not cancelled. */
    public boolean complete() {
        return complete;
    }

    /** How many times a plain problem was solved. */
    public int rounds() {
        return rounds;
    }

    /** By what all prices and weighed costs are multiplied. */
    public long scale() {
        return weights.scale();
    }

    /** What a unit by which the limit is exceeded would cost, scaled: 0 for one that doesn't bind. */
    public long limitPrice(int limit) {
        return proof.limitPrices()[limit];
    }

    /** How contested the target is, scaled, under the weighed costs. */
    public long price(int target) {
        return proof.prices()[target];
    }

    /** The least that weighed cost and price add up to for the source, scaled. */
    public long utility(int source) {
        return proof.utilities()[source];
    }

    /** What a pair costs, scaled, with what it does to limits. */
    public long weighedCost(int source, int target, int cost, int measure) {
        return weights.weigh(source, target, cost, measure);
    }
}
