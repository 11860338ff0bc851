/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

/** Places mentees at least cost for so many places of each mentor. */
interface Placer {

    /**
     * Places the mentees.
     *
     * @param places how many each mentor can take
     * @param decisions about pairs; null for none
     */
    Placement place(int[] places, Decision decisions);

    /** Whether somebody left over may be put into a pair that happens to be free. */
    default boolean mayFill(int row, long pair) {
        return true;
    }
}
