/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** Collects fixed pairs and sees to it that they fit. */
final class Locking {

    private final int[] capacities;
    private final EdgeTable edges;
    private final int[] locks;
    private final int[] used;

    Locking(int[] capacities, EdgeTable edges, int[] locks) {
        this.capacities = capacities;
        this.edges = edges;
        this.locks = locks.clone();
        this.used = new int[capacities.length];
        for (int edge : locks) {
            count(edge, 1);
        }
    }

    void lock(int source, int target) {
        int edge = edges.find(source, target);
        if (edge == MatchProblem.NO_EDGE) {
            throw new IllegalArgumentException(
                    "Can't lock source %d to target %d: there is no edge between them"
                            .formatted(source, target));
        }
        count(locks[source], -1);
        count(edge, 1);
        locks[source] = edge;
        checkRoom(source, target);
    }

    int[] locks() {
        return locks;
    }

    private void count(int edge, int change) {
        if (edge != MatchProblem.NO_EDGE) {
            used[edges.target(edge)] += change;
        }
    }

    private void checkRoom(int source, int target) {
        if (used[target] > capacities[target]) {
            throw new IllegalArgumentException(
                    "Can't lock source %d to target %d: its capacity is %d and %d others are locked to it"
                            .formatted(source, target, capacities[target], used[target] - 1));
        }
    }
}
