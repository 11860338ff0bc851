/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** Finds the cheapest assignment. Solvers keep no state between calls and may be shared by threads. */
public interface MatchSolver {

    /**
     * Solves to proven optimality unless cancelled.
     * <p>
     * As many as possible of the sources that must be placed are placed, then the total cost is least. The
     * same problem gives the same result on every run and system, whatever order its edges were added in.
     * After a cancellation the result is feasible, {@link MatchResult#complete()} is false and its
     * certificate bounds how far it may be from the optimum.
     */
    MatchResult solve(MatchProblem problem, Progress progress);
}
