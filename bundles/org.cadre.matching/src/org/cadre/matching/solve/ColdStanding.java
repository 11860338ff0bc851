/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Optional;
import java.util.function.Function;

import org.cadre.assignment.MatchSolver;

/**
 * A standing in which mentees weigh differently. Every question is solved anew; where the search for weighted
 * mentees ends before its proof does, the answer has a bound below its objective.
 */
final class ColdStanding implements Standing {

    private final MatchSolver solver;
    private final Function<Caseload, CandidateSearch> searches;
    private final Caseload caseload;
    private final CandidateTable table;
    private final WaitCosts waitCosts;
    private final Decision locked;
    private final Watch watch;
    private final Placement placement;

    /**
     * Solves.
     *
     * @param searches looks for pairs with given caseloads
     * @param locked the pair that stays unless another is asked for; null for none
     */
    ColdStanding(MatchSolver solver, Function<Caseload, CandidateSearch> searches, CandidateTable table,
            Caseload caseload, WaitCosts waitCosts, Decision locked, Watch watch) {
        this.solver = solver;
        this.searches = searches;
        this.caseload = caseload;
        this.table = table;
        this.waitCosts = waitCosts;
        this.locked = locked;
        this.watch = watch;
        this.placement = place(caseload, table, locked);
    }

    private Placement place(Caseload loads, CandidateTable pairs, Decision decision) {
        var exact = new ExactPlacing(solver, searches.apply(loads), pairs, waitCosts, watch);
        return new LoadSearch(exact, loads, waitCosts).place(decision);
    }

    @Override
    public What now() {
        return what(placement);
    }

    private static What what(Placement placement) {
        return new What(placement.mentorOf(), placement.objective(), placement.bound());
    }

    @Override
    public long[] prices() {
        return placement.prices();
    }

    @Override
    public CandidateTable table() {
        return table;
    }

    @Override
    public Optional<What> force(int row, int mentor, int cost) {
        if (!caseload.fits(mentor, row)) {
            return Optional.empty();
        }
        var pairs = table.with(row, CandidateTable.pair(cost, mentor));
        var others = locked == null || locked.row() == row ? null : locked;
        return Optional.of(what(place(caseload, pairs, new Decision(row, mentor, true, others))));
    }

    @Override
    public What widen(int mentor, int more) {
        var wider = caseload.widened(mentor, more);
        return what(place(wider, searches.apply(wider).first(), locked));
    }
}
