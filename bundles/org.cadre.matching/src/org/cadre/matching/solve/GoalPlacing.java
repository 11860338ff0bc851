/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.cadre.assignment.CertificateChecker;
import org.cadre.assignment.MatchResult;
import org.cadre.assignment.MatchSolver;
import org.cadre.matching.Messages;

/** Places mentees so that what a goal asks for is reached exactly, among all pairs. */
final class GoalPlacing implements Placer {

    private final MatchSolver solver;
    private final MissingPairs search;
    private final CandidateTable table;
    private final GoalTerms terms;
    private final Watch watch;

    GoalPlacing(MatchSolver solver, MissingPairs search, CandidateTable table, GoalTerms terms,
            Watch watch) {
        this.solver = solver;
        this.search = search;
        this.table = table;
        this.terms = terms;
        this.watch = watch;
    }

    @Override
    public Placement place(int[] places, Decision decisions) {
        int round = 0;
        while (true) {
            round++;
            var placement = solve(new GoalProblem(table, terms, places, decisions), round);
            watch.step(Messages.ExactPlacing_checking, 5);
            if (!addMissing(decisions, placement)) {
                return placement;
            }
        }
    }

    private Placement solve(GoalProblem goal, int round) {
        watch.step(Messages.ExactPlacing_solving, 10);
        var problem = goal.problem();
        var result = solver.solve(problem, watch.solver());
        watch.stopIfCanceled();
        var certificate = CertificateChecker.check(problem, result);
        if (!certificate.optimal()) {
            throw new IllegalStateException("certificate: " + certificate); //$NON-NLS-1$
        }
        return new Placement(goal.mentorOf(result::target), goal.prices(1, result::price), utilities(result),
                goal.objective(result.objective()), goal.objective(certificate.dual()), round, table);
    }

    private static long[] utilities(MatchResult result) {
        return IntStream.range(0, result.problem().sources()).mapToLong(result::utility).toArray();
    }

    private boolean addMissing(Decision decisions, Placement placement) {
        long least = Math.min(0, Arrays.stream(placement.prices()).min().orElse(0));
        // The search takes no price for negative; it is the differences that count.
        return search.addMissing(table, decisions, minus(placement.prices(), least),
                minus(placement.utilities(), least), terms.mostCost());
    }

    private static long[] minus(long[] values, long less) {
        return Arrays.stream(values).map(value -> value - less).toArray();
    }

    @Override
    public boolean mayFill(int row, long pair) {
        boolean free = Arrays.stream(terms.most()).allMatch(most -> most == Integer.MAX_VALUE);
        return free && CandidateTable.cost(pair) <= terms.mostCost() && !terms.schools().matter();
    }
}
