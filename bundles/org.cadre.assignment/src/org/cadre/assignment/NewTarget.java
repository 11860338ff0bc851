/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * A target to be brought into a {@link WarmMatch}.
 *
 * @param capacity how many sources it can take
 * @param sources who could come, each once
 * @param costs of these pairs, in the same order
 */
public record NewTarget(int capacity, int[] sources, int[] costs) {

    void check(int count) {
        if (capacity < 0) {
            throw new IllegalArgumentException("Capacity %d is negative".formatted(capacity));
        }
        new NewEdges(sources, costs).check(count);
    }

    /** How much further all costs spread with these. */
    long spread() {
        return new NewEdges(sources, costs).spread();
    }
}
