/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

/** Knows what each pair is worth. */
interface Scores {

    /**
     * The score of the pair, 0 to 10,000, if it is at least so good; for others {@link Scoring#REFUSED} or
     * {@link Scoring#TOO_LOW}.
     *
     * @param mentor the mentor's number
     * @param mentee the mentee's number
     * @param atLeast lower scores need not be known exactly
     */
    int score(int mentor, int mentee, int atLeast);

    /** The only mentors whom rules may allow for the mentee, ascending; null if that may be anybody. */
    default int[] mentorsFor(int mentee) {
        return null;
    }
}
