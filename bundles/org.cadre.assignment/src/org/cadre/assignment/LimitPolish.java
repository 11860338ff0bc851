/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Makes a placement cheaper by single moves and exchanges of two as long as all limits are kept. For small
 * problems, where a single pair matters.
 */
final class LimitPolish {

    private static final int PASSES = 20;

    private final MatchProblem problem;
    private final Draft draft;
    private final Pulse pulse;

    LimitPolish(LimitedProblem limited, Draft draft, Pulse pulse) {
        problem = limited.problem();
        this.draft = draft;
        this.pulse = pulse;
    }

    void polish() {
        boolean better = true;
        for (int pass = 0; better && pass < PASSES && !pulse.cancelled(); pass++) {
            better = false;
            for (int source = 0; source < problem.sources(); source++) {
                if (problem.lockedEdge(source) == MatchProblem.NO_EDGE) {
                    better |= improve(source);
                }
                pulse.step();
            }
        }
    }

    private boolean improve(int source) {
        for (int edge = problem.firstEdge(source); edge < problem.endEdge(source); edge++) {
            if (edge != draft.edge(source) && improve(source, edge)) {
                return true;
            }
        }
        return false;
    }

    private boolean improve(int source, int edge) {
        int target = problem.target(edge);
        if (draft.hasRoom(target)) {
            return take(source, edge, -1, MatchProblem.NO_EDGE);
        }
        int left = draft.target(source);
        for (int other : draft.holders(target).toArray(Integer[]::new)) {
            int back = left == MatchResult.UNASSIGNED ? MatchProblem.NO_EDGE : problem.edge(other, left);
            boolean may = left == MatchResult.UNASSIGNED || back != MatchProblem.NO_EDGE;
            if (may && problem.lockedEdge(other) == MatchProblem.NO_EDGE && take(source, edge, other, back)) {
                return true;
            }
        }
        return false;
    }

    private boolean take(int source, int edge, int other, int otherEdge) {
        long gain = draft.cost(source, draft.edge(source)) - draft.cost(source, edge);
        if (other >= 0) {
            gain += draft.cost(other, draft.edge(other)) - draft.cost(other, otherEdge);
        }
        if (gain <= 0 || draft.breachedAfter(source, edge, other, otherEdge) > 0) {
            return false;
        }
        draft.move(source, edge);
        if (other >= 0) {
            draft.move(other, otherEdge);
        }
        return true;
    }
}
