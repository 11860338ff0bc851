/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Keeps the penalty for leaving somebody out who must be placed larger than all costs together, while costs
 * are added to a warm state.
 */
final class Penalty {

    private final MatchProblem problem;
    private long spare = -1;

    Penalty(MatchProblem problem) {
        this.problem = problem;
    }

    /**
     * Takes it that costs will spread by so much more.
     *
     * @return whether the penalty was raised
     * @throws IllegalArgumentException if it would have to be too large; then nothing is changed
     */
    boolean raise(long spread, int sources) {
        boolean none = problem.penalty() == MatchProblem.MUST_BE_PLACED;
        if (!none) {
            PenaltyRule.check(problem.penalty(), sources);
        }
        spare -= spread;
        if (spare >= 0) {
            return false;
        }
        long needed = problem.neededPenalty() + spread;
        PenaltyRule.check(needed, sources);
        boolean raised = none || needed > problem.penalty();
        if (raised) {
            problem.setPenalty(PenaltyRule.generous(needed, sources));
        }
        spare = problem.penalty() - needed;
        return raised;
    }
}
