/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.stream.IntStream;

import org.cadre.assignment.CertificateChecker;
import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchResult;
import org.cadre.assignment.MatchSolver;
import org.cadre.matching.Messages;

/**
 * Places mentees so that the sum of costs is least among all pairs, though the solver sees only some of them:
 * after each solution its prices show whether a pair that was left out would improve it.
 */
final class ExactPlacing implements Placer {

    private final MatchSolver solver;
    private final MissingPairs search;
    private final CandidateTable table;
    private final WaitCosts waitCosts;
    private final Watch watch;

    ExactPlacing(MatchSolver solver, MissingPairs search, CandidateTable table, int unmatchedCost,
            Watch watch) {
        this(solver, search, table, WaitCosts.even(unmatchedCost), watch);
    }

    ExactPlacing(MatchSolver solver, MissingPairs search, CandidateTable table, WaitCosts waitCosts,
            Watch watch) {
        this.solver = solver;
        this.search = search;
        this.table = table;
        this.waitCosts = waitCosts;
        this.watch = watch;
    }

    /** Places the mentees of the table. */
    @Override
    public Placement place(int[] places, Decision decisions) {
        int round = 0;
        while (true) {
            round++;
            var placement = solve(places, decisions, round);
            watch.step(Messages.ExactPlacing_checking, 5);
            if (!search.addMissing(table, decisions, placement.prices(), placement.utilities())) {
                return placement;
            }
        }
    }

    private Placement solve(int[] places, Decision decisions, int round) {
        watch.step(Messages.ExactPlacing_solving, 10);
        var problem = problem(places, decisions);
        var result = solver.solve(problem, watch.solver());
        watch.stopIfCanceled();
        var certificate = CertificateChecker.check(problem, result);
        if (!certificate.optimal()) {
            throw new IllegalStateException("certificate: " + certificate); //$NON-NLS-1$
        }
        return new Placement(IntStream.range(0, problem.sources()).map(result::target).toArray(),
                IntStream.range(0, problem.targets()).mapToLong(result::price).toArray(),
                utilities(result), result.objective(), certificate.dual(), round, table);
    }

    private static long[] utilities(MatchResult result) {
        return IntStream.range(0, result.problem().sources()).mapToLong(result::utility).toArray();
    }

    private MatchProblem problem(int[] places, Decision decisions) {
        return problem(table, places, waitCosts, decisions);
    }

    /** These pairs, as far as the decisions, which may be null, allow them. */
    static MatchProblem problem(CandidateTable table, int[] places, WaitCosts waitCosts, Decision decisions) {
        var builder = MatchProblem.builder(table.mentees(), places.length).capacities(places);
        for (int row = 0; row < table.mentees(); row++) {
            builder.unassignedCost(row, waitCosts.of(row));
            for (long pair : table.row(row)) {
                if (Decision.allow(decisions, row, CandidateTable.mentor(pair))) {
                    builder.edge(row, CandidateTable.mentor(pair), CandidateTable.cost(pair));
                }
            }
        }
        for (var decision = decisions; decision != null; decision = decision.older()) {
            if (decision.together()) {
                builder.lock(decision.row(), decision.mentor());
            }
        }
        return builder.build();
    }
}
