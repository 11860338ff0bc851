/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.assignment.MatchSolver;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.policy.Aim;
import org.cadre.matching.policy.Policy;

/** Finds the placement that an aim asks for, with the caseloads and the care for schools of a policy. */
final class GoalSearch {

    /** What the last place of a full caseload costs where load is to be spread: half a full score. */
    static final int SPREAD_PRICE = 5_000;
    /** The share of the unmatched cost that a proposed pair is worth where changes are to be few. */
    private static final int KEEP_SHARE = 4;

    private final MatchSolver solver;
    private final Policy policy;
    private final Loads loads;
    private final CandidateSearch search;
    private final CandidateTable table;
    private final Caseload caseload;
    private final Watch watch;

    /**
     * A placement and under which limits it was found.
     *
     * @param placement the pairs
     * @param terms what was striven for, with what mentors must get
     * @param caseload what mentors had room for, with those closed who cannot have enough
     */
    record Found(Placement placement, GoalTerms terms, Caseload caseload) {
    }

    GoalSearch(MatchSolver solver, Policy policy, Loads loads, CandidateSearch search, CandidateTable table,
            Watch watch) {
        this.solver = solver;
        this.policy = policy;
        this.loads = loads;
        this.search = search;
        this.table = table;
        this.watch = watch;
        caseload = loads.caseload();
    }

    /** The terms of the best average, which knows nothing of proposals and schools. */
    GoalTerms plain(int[] kept, int[] waited) {
        return new GoalTerms(policy.unmatchedCost(), PairScorer.FULL, kept, 0,
                loads.steps(0, caseload.meanLoad()), SchoolRooms.none(table.mentees()), loads.mostPlaces(),
                new int[caseload.mentors()], GoalTerms.DOMINANT, waited);
    }

    /** The terms of the policy's aim, but for the floor that only a search can find. */
    GoalTerms terms(GoalTerms plain) {
        int unmatched = policy.unmatchedCost();
        boolean everyone = policy.aim() == Aim.NOBODY_LEFT_OUT || policy.aim() == Aim.WORST_OFF_FIRST;
        int bonus = policy.aim() == Aim.FEWEST_CHANGES ? Math.max(policy.keepBonus(), unmatched / KEEP_SHARE)
                : policy.keepBonus();
        int spread = policy.aim() == Aim.SPREAD_LOAD ? SPREAD_PRICE : 0;
        return new GoalTerms(everyone ? GoalTerms.lexicographic(caseload.mentors(), unmatched) : unmatched,
                plain.mostCost(), plain.kept(), bonus, loads.steps(spread, caseload.meanLoad()),
                plain.schools(), plain.most(), plain.forced(), plain.dominant(), plain.waited());
    }

    /** The best placement for these terms and caseloads; for the worst-off the floor is found. */
    Found find(GoalTerms wanted) {
        var terms = serveable(wanted);
        if (policy.aim() == Aim.WORST_OFF_FIRST && wanted.unmatchedCost() > policy.unmatchedCost()) {
            terms = terms.withMostCost(leastMost(terms));
        }
        if (!policy.caseloads().minimum()) {
            return new Found(place(terms, caseload), terms, caseload);
        }
        var goal = terms;
        return new MinimumSearch(caseload, loads.missing(), caseload.meanLoad(),
                (rooms, forced) -> place(goal.withForced(forced), rooms)).place(terms);
    }

    private Placement place(GoalTerms terms, Caseload rooms) {
        return new LoadSearch(new GoalPlacing(solver, search, table, terms, watch), rooms,
                terms.waitCosts()).place();
    }

    /** Leaves out schools for none of whose mentees there is a mentor. */
    private GoalTerms serveable(GoalTerms wanted) {
        var terms = wanted;
        while (terms.schools().needed()) {
            var unserved = unserved(terms.schools(), place(terms, caseload).mentorOf());
            unserved.removeIf(terms.schools().exempt()::get);
            if (unserved.isEmpty()) {
                break;
            }
            for (int school : unserved) {
                terms = terms.withSchools(terms.schools().without(school));
            }
        }
        return terms;
    }

    /** Schools with mentees to be placed of whom nobody has a mentor. */
    static List<Integer> unserved(SchoolRooms schools, int[] mentorOf) {
        boolean[] served = new boolean[schools.matched().length];
        boolean[] asks = new boolean[served.length];
        for (int row = 0; row < mentorOf.length; row++) {
            int school = schools.schoolOf()[row];
            if (school >= 0) {
                asks[school] = true;
                served[school] |= mentorOf[row] != Placement.NOBODY;
            }
        }
        return new ArrayList<>(IntStream.range(0, served.length)
                .filter(school -> asks[school] && !served[school] && schools.matched()[school] == 0).boxed()
                .toList());
    }

    /** The least cost that no pair need exceed for as many to be matched (binary search). */
    private int leastMost(GoalTerms terms) {
        var first = place(terms, caseload);
        int matched = GoalFigures.matched(first);
        int enough = dearest(first);
        int least = 0;
        while (least < enough) {
            int middle = (least + enough) / 2;
            var placement = place(terms.withMostCost(middle), caseload);
            if (GoalFigures.matched(placement) == matched) {
                enough = Math.min(middle, dearest(placement));
            } else {
                least = middle + 1;
            }
        }
        return matched == 0 ? terms.mostCost() : enough;
    }

    private static int dearest(Placement placement) {
        int[] costs = GoalFigures.costs(placement);
        return IntStream.range(0, costs.length).filter(row -> placement.mentorOf()[row] != Placement.NOBODY)
                .map(row -> costs[row]).max().orElse(0);
    }

    /** Whether all mentees weigh the same, so that every placement is proven the best. */
    boolean isEven() {
        return loads.isEven();
    }
}
