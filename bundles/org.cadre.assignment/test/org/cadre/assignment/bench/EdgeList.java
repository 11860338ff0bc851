/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment.bench;

import java.util.Arrays;

/** Parallel arrays of pairs and their costs. */
final class EdgeList {

    final int[] sources;
    final int[] targets;
    final int[] costs;
    private int size;

    EdgeList(int capacity) {
        this(new int[capacity], new int[capacity], new int[capacity]);
    }

    private EdgeList(int[] sources, int[] targets, int[] costs) {
        this.sources = sources;
        this.targets = targets;
        this.costs = costs;
    }

    void add(int source, int target, int cost) {
        sources[size] = source;
        targets[size] = target;
        costs[size++] = cost;
    }

    int size() {
        return size;
    }

    EdgeList trimmed() {
        return new EdgeList(
                Arrays.copyOf(sources, size),
                Arrays.copyOf(targets, size),
                Arrays.copyOf(costs, size));
    }
}
