/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Takes the conditions of a problem into its costs: every unit by which a group comes nearer to a breach
 * costs so much. What is left is a plain problem whose optimum bounds that of the limited one (Lagrange).
 * <p>
 * Costs are multiplied by a scale so that the prices of limits can be whole numbers and all sums exact.
 */
final class Weighing {

    /** Room for prices of limits between the largest scaled cost and what an edge can hold. */
    private static final int LARGEST_COST = 1 << 27;
    private static final int LARGEST_EDGE = MatchProblem.MAX_COST;

    private final LimitedProblem limited;
    private final MatchProblem problem;
    private final long scale;
    private final long highest;

    Weighing(LimitedProblem limited) {
        this.limited = limited;
        problem = limited.problem();
        long cost = 1;
        long measure = 1;
        for (int edge = 0; edge < problem.edges(); edge++) {
            cost = Math.max(cost, Math.abs(problem.cost(edge)));
            measure = Math.max(measure, Math.abs(limited.measure(edge)));
        }
        scale = Math.max(1, Long.highestOneBit(LARGEST_COST / cost));
        highest = Math.max(1, (LARGEST_EDGE - scale * cost) / (measure * overlaps(limited)));
    }

    /** How many limits can touch one edge at once. */
    private static int overlaps(LimitedProblem limited) {
        int[] ofSource = new int[limited.problem().sources()];
        int[] ofTarget = new int[limited.problem().targets()];
        for (var limit : limited.limits()) {
            int[] counts = limit.ofSources() ? ofSource : ofTarget;
            for (int member : limit.group()) {
                counts[member]++;
            }
        }
        return Math.max(1, Arrays.stream(ofSource).max().orElse(0) + Arrays.stream(ofTarget).max().orElse(0));
    }

    /** By what costs are multiplied; a limit's price is in units of cost per unit of measure over this. */
    long scale() {
        return scale;
    }

    /** The highest price that a limit can have. */
    long highest() {
        return highest;
    }

    /** What these prices make of costs. */
    Weights weights(long[] prices) {
        return Weights.of(limited, prices, scale);
    }

    /** The plain problem at these weights. */
    MatchProblem weigh(Weights weights) {
        return problem.reweighed(table(weights), unassigned(weights));
    }

    private EdgeTable table(Weights weights) {
        var edges = problem.table();
        int[] starts = new int[problem.sources() + 1];
        long[] pairs = new long[problem.edges()];
        for (int source = 0; source < problem.sources(); source++) {
            int first = edges.first(source);
            int end = edges.end(source);
            boolean sorted = true;
            for (int edge = first; edge < end; edge++) {
                long pair = edges.pair(edge);
                int target = EdgeTable.target(pair);
                long cost = weights.weigh(source, target, EdgeTable.cost(pair), limited.measure(edge));
                pairs[edge] = EdgeTable.pair(target, (int) cost);
                sorted &= edge == first || pairs[edge] > pairs[edge - 1];
            }
            if (!sorted) {
                Arrays.sort(pairs, first, end);
            }
            starts[source + 1] = end;
        }
        return new EdgeTable(starts, pairs);
    }

    private long[] unassigned(Weights weights) {
        long[] costs = new long[problem.sources()];
        for (int source = 0; source < costs.length; source++) {
            costs[source] = problem.mustBePlaced(source) ? MatchProblem.MUST_BE_PLACED
                    : weights.weighUnassigned(source, problem.unassignedCost(source),
                            limited.unassignedMeasure(source));
        }
        return costs;
    }

    /** What the limits themselves take from the sum: each price times what is allowed. */
    long allowance(long[] prices) {
        long sum = 0;
        for (int i = 0; i < prices.length; i++) {
            var limit = limited.limits().get(i);
            sum = Math.addExact(sum, Math.multiplyExact(prices[i], limit.sign() * limit.limit()));
        }
        return sum;
    }
}
