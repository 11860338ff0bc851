/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.random.RandomGenerator;

/** Seeded random problems with everything that is allowed. */
record Instances(int sources, int targets, int maxCapacity, double density, int maxCost,
        double mustBePlaced) {

    static Instances tiny(RandomGenerator random) {
        int[] costs = {0, 1, 3, 20, 1_000_000};
        return new Instances(random.nextInt(6), random.nextInt(5), random.nextInt(4), random.nextDouble(),
                costs[random.nextInt(costs.length)], random.nextInt(3) / 2.0);
    }

    MatchProblem random(RandomGenerator random) {
        var builder = MatchProblem.builder(sources, targets);
        for (int target = 0; target < targets; target++) {
            builder.capacity(target, random.nextInt(maxCapacity + 1));
        }
        for (int source = 0; source < sources; source++) {
            addSource(builder, source, random);
        }
        return builder.build();
    }

    /** As many places as sources, who may all stay unassigned, though at a price. */
    static MatchProblem tight(int sources, int targets, double density, int maxCost, RandomGenerator random) {
        var builder = MatchProblem.builder(sources, targets).unassignedCosts(10 * maxCost);
        int[] capacities = new int[targets];
        for (int source = 0; source < sources; source++) {
            capacities[random.nextInt(targets)]++;
            for (int target = 0; target < targets; target++) {
                if (random.nextDouble() < density) {
                    builder.edge(source, target, random.nextInt(maxCost + 1));
                }
            }
        }
        return builder.capacities(capacities).build();
    }

    /** Locks some pairs that still fit. */
    static MatchProblem lockSome(MatchProblem problem, double share, RandomGenerator random) {
        var result = problem;
        int[] room = new int[problem.targets()];
        for (int source = 0; source < problem.sources(); source++) {
            int count = problem.endEdge(source) - problem.firstEdge(source);
            if (count > 0 && random.nextDouble() < share) {
                int target = problem.target(problem.firstEdge(source) + random.nextInt(count));
                if (room[target]++ < problem.capacity(target)) {
                    result = result.withLock(source, target);
                }
            }
        }
        return result;
    }

    private void addSource(MatchProblemBuilder builder, int source, RandomGenerator random) {
        if (random.nextDouble() >= mustBePlaced) {
            builder.unassignedCost(source, random.nextInt(2 * maxCost + 1));
        }
        for (int target = 0; target < targets; target++) {
            if (random.nextDouble() < density) {
                builder.edge(source, target, random.nextInt(maxCost + 1) - maxCost / 4);
            }
        }
    }
}
