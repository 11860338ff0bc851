/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.matching.proposal.MatchNumbers;
import org.eclipse.core.runtime.IProgressMonitor;

/** Solves a match again from its numbers alone. */
public final class Resolving {

    private Resolving() {
    }

    /** Returns what the solver answers to the same numbers now. */
    public static What solve(MatchNumbers numbers, IProgressMonitor monitor) {
        var watch = new Watch(monitor, ""); //$NON-NLS-1$
        var table = new CandidateTable(numbers.mentees().size());
        for (int row = 0; row < numbers.pairs().length; row++) {
            table.row(row, numbers.pairs()[row], numbers.leftOut()[row]);
        }
        var caseload = new Caseload(numbers.rooms(), numbers.loads());
        MissingPairs none = (pairs, decisions, prices, utilities) -> false;
        if (numbers.goal() != null) {
            return solve(numbers, table, caseload, none, watch);
        }
        var exact = new ExactPlacing(new AdaptiveSolver(), none, table, numbers.unmatchedCost(), watch);
        var placement = new LoadSearch(exact, caseload, numbers.unmatchedCost()).place();
        return new What(placement.mentorOf(), placement.objective(), placement.bound());
    }

    private static What solve(MatchNumbers numbers, CandidateTable table, Caseload caseload, MissingPairs none,
            Watch watch) {
        var record = GoalRecord.of(numbers.goal(), numbers.unmatchedCost());
        var placement = record.solve(new AdaptiveSolver(), none, table, caseload, watch).placement();
        long objective = record.objective(placement);
        long gap = Math.max(0, placement.objective() - placement.bound());
        // That no other choice of mentors with enough mentees is better was proven by a search.
        return new What(placement.mentorOf(), objective,
                record.wasSearched() ? numbers.bound() : objective - gap);
    }
}
