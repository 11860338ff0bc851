/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.match;

/** A criterion made ready for one set of people. People are given by their places in the context's lists. */
public interface PairScorer {

    /** The points of a pair that could not be better. */
    int FULL = 10_000;
    /** In place of points where something is unknown; the criterion then doesn't count for the pair, either way. */
    int NO_DATA = -1;

    /**
     * How well the mentor suits the mentee, from 0 to {@link #FULL}, or {@link #NO_DATA}. Asked for every pair, so it
     * should take nanoseconds.
     */
    int points(int mentor, int mentee);

    /** Why the pair has its points; also where it has none for lack of data. */
    MatchReason reason(int mentor, int mentee);
}
