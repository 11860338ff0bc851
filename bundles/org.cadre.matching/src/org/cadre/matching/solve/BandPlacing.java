/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.cadre.assignment.BrokenLimits;
import org.cadre.assignment.GroupLimit;
import org.cadre.assignment.LimitChecker;
import org.cadre.assignment.LimitSolver;
import org.cadre.assignment.LimitedProblem;
import org.cadre.assignment.LimitedResult;
import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchSolver;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;

/**
 * Places mentees so that no group's mean is further below the mean of all than allowed, among all pairs. The
 * mean of all is that of the placement without bands, which nothing here can lower. A mentee without a mentor
 * counts as a score of 0.
 */
final class BandPlacing {

    /** The share of the objective that the gap may be. */
    private static final double TOLERANCE = 1e-5;
    private static final int ELSEWHERE = Integer.MIN_VALUE;

    private final MatchSolver solver;
    private final MissingPairs search;
    private final CandidateTable table;
    private final GoalTerms terms;
    private final Caseload caseload;
    private final Watch watch;

    BandPlacing(MatchSolver solver, MissingPairs search, CandidateTable table, GoalTerms terms,
            Caseload caseload, Watch watch) {
        this.solver = solver;
        this.search = search;
        this.table = table;
        this.terms = terms;
        this.caseload = caseload;
        this.watch = watch;
    }

    /**
     * What was reached.
     *
     * @param placement the pairs
     * @param kept whether all groups that are not broken are within their bands
     * @param broken groups that cannot be within their bands, and what their costs add up to at least; for
     *        several that contradict each other, nothing
     */
    record Banded(Placement placement, boolean kept, Map<Group, Long> broken) {
    }

    /**
     * Places the mentees.
     *
     * @param groups whose means are held
     * @param allowed what the costs of each group's rows may add up to
     */
    Banded place(List<Group> groups, Map<Group, Long> allowed) {
        var active = new ArrayList<>(groups);
        var broken = new LinkedHashMap<Group, Long>();
        int[] places = caseload.places();
        while (true) {
            var goal = new GoalProblem(table, terms, places, null);
            var result = solve(goal, active, allowed);
            if (result.impossible()) {
                result.broken().forEach(limits -> give(limits, active, broken));
                active.removeAll(broken.keySet());
            } else if (!addMissing(goal, result)
                    && !takePlaces(places, goal.mentorOf(result::target))) {
                return new Banded(placement(goal, result), result.keepsLimits(), broken);
            }
        }
    }

    private static void give(BrokenLimits limits, List<Group> active, Map<Group, Long> broken) {
        boolean alone = limits.shares().size() == 1;
        limits.shares().keySet()
                .forEach(limit -> broken.put(active.get(limit), alone ? limits.least() : null));
    }

    private LimitedResult solve(GoalProblem goal, List<Group> groups, Map<Group, Long> allowed) {
        watch.step(Messages.ExactPlacing_solving, 10);
        var problem = goal.problem();
        int[] unassigned = new int[problem.sources()];
        Arrays.fill(unassigned, PairScorer.FULL);
        var limits = groups.stream().map(group -> new GroupLimit(GroupLimit.Kind.SUM_AT_MOST, group.free(),
                allowed.get(group))).toList();
        var limited = LimitedProblem.ofMeasures(problem, measures(goal, problem), unassigned, limits);
        var result = new LimitSolver(solver, TOLERANCE).solve(limited, watch.solver());
        watch.stopIfCanceled();
        var certificate = LimitChecker.check(result);
        if (!certificate.valid()) {
            throw new IllegalStateException("certificate: " + certificate); //$NON-NLS-1$
        }
        return result;
    }

    private static int[] measures(GoalProblem goal, MatchProblem problem) {
        int[] measures = new int[problem.edges()];
        for (int row = 0; row < problem.sources(); row++) {
            for (int edge = problem.firstEdge(row); edge < problem.endEdge(row); edge++) {
                measures[edge] = goal.measure(row, problem.target(edge));
            }
        }
        return measures;
    }

    /** Adds pairs that would improve the solution under the weights of groups, weight by weight. */
    private boolean addMissing(GoalProblem goal, LimitedResult result) {
        watch.step(Messages.ExactPlacing_checking, 5);
        long[] prices = goal.prices(result.scale(), result::price);
        long[] weights = IntStream.range(0, table.mentees())
                .mapToLong(row -> result.weighedCost(row, 0, 1, 1)).toArray();
        boolean any = false;
        for (long weight : Arrays.stream(weights).distinct().sorted().toArray()) {
            long[] down = Arrays.stream(prices).map(price -> Math.floorDiv(price, weight)).toArray();
            long least = Math.min(0, Arrays.stream(down).min().orElse(0));
            long[] utilities = IntStream.range(0, weights.length).mapToLong(row -> weights[row] == weight
                    ? Math.ceilDiv(result.utility(row), weight) - least : ELSEWHERE).toArray();
            any |= search.addMissing(table, null, Arrays.stream(down).map(price -> price - least).toArray(),
                    utilities, terms.mostCost());
        }
        return any;
    }

    /** Takes a place from every mentor who has too much; returns whether there was one. */
    private boolean takePlaces(int[] places, int[] mentorOf) {
        int[] overloaded = caseload.overloaded(mentorOf);
        Arrays.stream(overloaded).forEach(mentor -> places[mentor] =
            (int) Arrays.stream(mentorOf).filter(one -> one == mentor).count() - 1);
        return overloaded.length > 0;
    }

    /** Prices and utilities are those of groups without weights, nearly. */
    private Placement placement(GoalProblem goal, LimitedResult result) {
        int[] mentorOf = goal.mentorOf(result::target);
        long[] prices = Arrays.stream(goal.prices(result.scale(), result::price))
                .map(price -> Math.round((double) price / result.scale())).toArray();
        long[] utilities = new long[mentorOf.length];
        for (int row = 0; row < utilities.length; row++) {
            utilities[row] = mentorOf[row] == Placement.NOBODY ? terms.waitCosts().of(row)
                    : goal.measure(row, result.target(row)) + prices[mentorOf[row]];
        }
        return new Placement(mentorOf, prices, utilities, goal.objective(result.objective()),
                goal.objective(Math.min(result.bound(), result.objective())), result.rounds(), table);
    }
}
