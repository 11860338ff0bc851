/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.ArrayList;
import java.util.List;

/** Answers "what if this pair had to be": the exact cost and everybody who would move. */
public final class PairForcing {

    private final MatchSolver solver;

    public PairForcing(MatchSolver solver) {
        this.solver = solver;
    }

    /**
     * Solves again with the pair locked, in place of any other lock of the source.
     *
     * @throws IllegalArgumentException if there is no such edge or locks already fill the target
     */
    public ForcedPair force(MatchResult before, int source, int target, Progress progress) {
        var after = solver.solve(before.problem().withLock(source, target), progress);
        return new ForcedPair(after.objective() - before.objective(), moves(before, after), after);
    }

    private static List<Move> moves(MatchResult before, MatchResult after) {
        var moves = new ArrayList<Move>();
        for (int source = 0; source < before.problem().sources(); source++) {
            if (before.target(source) != after.target(source)) {
                moves.add(new Move(source, before.target(source), after.target(source)));
            }
        }
        return moves;
    }
}
