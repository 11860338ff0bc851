/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

/** Adds pairs that were left out so far and would improve a solution. */
interface MissingPairs {

    /**
     * Adds them.
     *
     * @param decisions about pairs; null for none
     * @param prices of the mentors
     * @param utilities of the rows: what cost and price may add up to without being an improvement
     * @return whether any was added
     */
    boolean addMissing(CandidateTable table, Decision decisions, long[] prices, long[] utilities);

    /** As above, but only pairs that cost no more than so much. */
    default boolean addMissing(CandidateTable table, Decision decisions, long[] prices, long[] utilities,
            int mostCost) {
        return addMissing(table, decisions, prices, utilities);
    }
}
