/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What mentees without a mentor cost.
 *
 * @param base all of them
 * @param extra each row on top, because she waited before; empty where nobody did
 */
record WaitCosts(int base, int[] extra) {

    private static final int[] NOBODY = {};

    /** The same for all. */
    static WaitCosts even(int cost) {
        return new WaitCosts(cost, NOBODY);
    }

    /** What the mentee of a row costs. */
    int of(int row) {
        return base + extra(row);
    }

    /** What the mentee of a row costs more than others. */
    int extra(int row) {
        return extra.length == 0 ? 0 : extra[row];
    }

    /** What the dearest one costs. */
    int most() {
        return base + Arrays.stream(extra).max().orElse(0);
    }

    /** The same for some of the rows. */
    WaitCosts of(int[] rows) {
        return extra.length == 0 ? this : new WaitCosts(base, IntStream.of(rows).map(this::extra).toArray());
    }
}
