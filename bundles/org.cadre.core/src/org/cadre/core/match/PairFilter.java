/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.match;

/** A rule made ready for one set of people. People are given by their places in the context's lists. */
public interface PairFilter {

    /** Whether the rule lets the two be a pair. Asked for every pair, so it should take nanoseconds. */
    boolean allows(int mentor, int mentee);

    /** Why the rule refuses the pair; asked only about pairs that it refuses. */
    MatchReason refusal(int mentor, int mentee);
}
