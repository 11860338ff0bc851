/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment.bench;

import org.cadre.assignment.MatchProblem;

/** Another solver to compare with. */
public interface Rival {

    /** Its name and version. */
    String name();

    /** Builds its own form of the problem from these edges, solves it, and returns the objective. */
    long solve(MatchProblem problem, int[] sources, int[] targets, int[] costs, int unassignedCost);
}
