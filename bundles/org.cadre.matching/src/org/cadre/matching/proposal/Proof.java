/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

/**
 * How good a proposal is among all that are possible.
 *
 * @param objective what was made small: 10,000 minus score for each new pair, the policy's unmatched cost for
 *            each mentee who is here and has no mentor
 * @param bound no choice that keeps the rules and the caseloads has a smaller objective
 * @param rounds how often the matching was solved until no pair that was left out could improve it
 * @param candidates how many pairs were looked at in the last round
 */
public record Proof(long objective, long bound, int rounds, int candidates) {

    /** Whether no other choice is better. */
    public boolean optimal() {
        return objective == bound;
    }

    /** By how much another choice could be better at most. */
    public long gap() {
        return objective - bound;
    }
}
