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
        var exact = new ExactPlacing(new AdaptiveSolver(), (pairs, decisions, prices, utilities) -> false,
                table, numbers.unmatchedCost(), watch);
        var placement = new LoadSearch(exact, new Caseload(numbers.rooms(), numbers.loads()),
                numbers.unmatchedCost()).place();
        return new What(placement.mentorOf(), placement.objective(), placement.bound());
    }
}
