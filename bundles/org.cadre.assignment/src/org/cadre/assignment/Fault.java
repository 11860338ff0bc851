/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** A way in which a result contradicts its problem or its own prices. */
public enum Fault {
    /** A source is assigned to a target to which it has no edge. */
    PAIR_WITHOUT_EDGE,
    /** A target has more sources than its capacity. */
    CAPACITY_EXCEEDED,
    /** A locked source is not at its locked target. */
    LOCK_BROKEN,
    /** A target has a price below zero. */
    NEGATIVE_PRICE,
    /** The stated objective is not the sum of the costs. */
    WRONG_OBJECTIVE,
    /** A shortage doesn't prove that its sources can't all be placed. */
    WRONG_SHORTAGE,
    /** Sources that must be placed are not, and no shortage says why. */
    UNEXPLAINED_SHORTAGE,
    /** A limit is exceeded that is said to be kept. */
    LIMIT_EXCEEDED
}
