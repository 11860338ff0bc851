/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

/**
 * The best that decisions leave possible.
 *
 * @param mentorOf the mentor of each mentee, or {@link LiveState#NOBODY}
 * @param objective 10,000 minus score for each pair, the policy's unmatched cost for each mentee without
 *            one who is to be matched
 * @param bound no choice that keeps the decisions, the rules and the caseloads has a smaller objective
 */
public record LiveSolution(int[] mentorOf, long objective, long bound) {

    /** Whether no other choice is better. */
    public boolean optimal() {
        return objective == bound;
    }
}
