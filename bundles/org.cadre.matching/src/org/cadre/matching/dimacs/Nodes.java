/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.dimacs;

import java.util.Arrays;

import org.cadre.matching.Messages;

/** Which nodes of a file are sources and which targets, and how the kernel numbers them. */
final class Nodes {

    private static final int TARGET = -1;

    private final int[] source;
    private int[] target;
    private int sources;
    private int[] sourceNodes = new int[16];
    private int[] targetNodes;

    Nodes(int count) {
        source = new int[count + 1];
        Arrays.fill(source, TARGET);
    }

    void addSource(long node) throws BadLine {
        int at = checked(node);
        if (target != null) {
            throw new BadLine(Messages.Solve_lateSource);
        }
        if (source[at] != TARGET) {
            throw new BadLine(Messages.Solve_twice, node);
        }
        if (sources == sourceNodes.length) {
            sourceNodes = Arrays.copyOf(sourceNodes, 2 * sources);
        }
        sourceNodes[sources] = at;
        source[at] = sources++;
    }

    /** Makes all other nodes targets. */
    void close() {
        target = new int[source.length];
        targetNodes = new int[source.length - 1 - sources];
        int targets = 0;
        for (int node = 1; node < source.length; node++) {
            if (source[node] == TARGET) {
                targetNodes[targets] = node;
                target[node] = targets++;
            }
        }
    }

    int sources() {
        return sources;
    }

    int targets() {
        return targetNodes.length;
    }

    int source(long node) throws BadLine {
        int index = source[checked(node)];
        if (index == TARGET) {
            throw new BadLine(Messages.Solve_notSource, node);
        }
        return index;
    }

    int target(long node) throws BadLine {
        int at = checked(node);
        if (source[at] != TARGET) {
            throw new BadLine(Messages.Solve_notTarget, node);
        }
        return target[at];
    }

    int sourceNode(int index) {
        return sourceNodes[index];
    }

    int targetNode(int index) {
        return targetNodes[index];
    }

    private int checked(long node) throws BadLine {
        if (node < 1 || node >= source.length) {
            throw new BadLine(Messages.Solve_noNode, node, source.length - 1);
        }
        return (int) node;
    }
}
