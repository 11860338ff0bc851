/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.match;

/** A rule made ready for one set of people. People are given by their places in the context's lists. */
public interface PairFilter {

    /** Whether the rule lets the two be a pair. Asked for every pair, so it should take nanoseconds. */
    boolean allows(int mentor, int mentee);

    /**
     * The places of those mentors whom the rule may allow for this mentee, ascending, where it knows that they
     * are few: it refuses all others. Saves asking about every pair; null if the rule cannot tell.
     */
    default int[] mentorsFor(int mentee) {
        return null;
    }

    /** Why the rule refuses the pair; asked only about pairs that it refuses. */
    MatchReason refusal(int mentor, int mentee);
}
