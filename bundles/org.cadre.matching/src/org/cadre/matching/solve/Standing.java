/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Optional;

/** A solved match that says what would be if something were otherwise. Nothing that is asked changes it. */
interface Standing {

    /** The match itself. */
    What now();

    /** How contested each mentor is: one more place saves at most so much. */
    long[] prices();

    /** The pairs that were looked at. */
    CandidateTable table();

    /**
     * The best match in which the two are a pair.
     *
     * @param cost of the pair, which need not be one that the rules allow
     * @return empty if the mentor cannot take the mentee even in place of all others
     */
    Optional<What> force(int row, int mentor, int cost);

    /** The best match if the mentor could take so many more ordinary mentees. */
    What widen(int mentor, int more);
}
