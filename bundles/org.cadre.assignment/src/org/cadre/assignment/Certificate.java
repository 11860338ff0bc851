/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Set;

/**
 * What an independent check of a result found.
 *
 * @param primal cost of the result, with {@link MatchProblem#unassignedCost} for every unassigned source
 * @param dual lower bound that the prices prove for every possible assignment; void with violated edges
 * @param violatedEdges edges, staying unassigned included, that are cheaper than the source's utility admits
 * @param faults contradictions between the result and its problem
 */
public record Certificate(long primal, long dual, int violatedEdges, Set<Fault> faults) {

    public Certificate {
        faults = Set.copyOf(faults);
    }

    /** How much cheaper another assignment could be at most. */
    public long gap() {
        return primal - dual;
    }

    /** Whether the result respects the problem and the bound holds, optimal or not. */
    public boolean valid() {
        return faults.isEmpty() && violatedEdges == 0;
    }

    /** Whether no assignment is cheaper, and, where not everyone can be placed, none places more. */
    public boolean optimal() {
        return valid() && gap() == 0;
    }
}
