/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Who could be on whose slate: every source gets up to so many different targets. A source with fewer has
 * missing places; the first costs as stated, the second twice, the third three times as much, so that scarce
 * targets are spread over sources before any source gets more of them.
 *
 * @param size so many targets each source gets at most; positive
 * @param missingCost what the first missing place of a source costs; not negative
 * @param capacities how many sources each target can take
 * @param targets for each source the targets that are possible, each once
 * @param costs what they cost, in parallel; not negative
 */
public record SlateProblem(int size, int missingCost, int[] capacities, int[][] targets, int[][] costs) {

    /** Rejects numbers out of range and targets that stand twice in a row. */
    public SlateProblem {
        require(size > 0, "size", size);
        require(missingCost >= 0 && (long) size * missingCost <= MatchProblem.MAX_COST, "missingCost",
                missingCost);
        Arrays.stream(capacities).forEach(capacity -> require(capacity >= 0, "capacity", capacity));
        require(targets.length == costs.length, "costs", costs.length);
        for (int source = 0; source < targets.length; source++) {
            require(targets[source].length == costs[source].length, "costs of source", source);
            Arrays.stream(costs[source]).forEach(cost -> require(cost >= 0, "cost", cost));
            require(Arrays.stream(targets[source]).distinct().count() == targets[source].length,
                    "repeated target of source", source);
        }
    }

    private static void require(boolean condition, String what, int value) {
        if (!condition) {
            throw new IllegalArgumentException("Slates cannot have %s %d".formatted(what, value));
        }
    }

    /** How many sources there are. */
    public int sources() {
        return targets.length;
    }

    /** What so many missing places of one source cost. */
    public long missing(int places) {
        return (long) missingCost * places * (places + 1) / 2;
    }
}
