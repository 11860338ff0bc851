/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.assignment.MatchSolver;
import org.cadre.matching.proposal.GoalNumbers;

/**
 * The last step of a match: everything is decided but the pairs. It is what is recorded, and solving it again
 * gives the same.
 *
 * @param policyCost what a mentee without a mentor costs by the policy
 * @param terms what is striven for
 * @param groups whose costs are limited
 * @param allowed what they may add up to
 */
record GoalRecord(int policyCost, GoalTerms terms, List<Group> groups, long[] allowed) {

    /** Solves it. */
    BandPlacing.Banded solve(MatchSolver solver, MissingPairs missing, CandidateTable table, Caseload caseload,
            Watch watch) {
        if (groups.isEmpty()) {
            var placing = new GoalPlacing(solver, missing, table, terms, watch);
            var placement = new LoadSearch(placing, caseload, terms.waitCosts()).place();
            return new BandPlacing.Banded(placement, true, Map.of());
        }
        var limits = new HashMap<Group, Long>();
        for (int i = 0; i < allowed.length; i++) {
            limits.put(groups.get(i), allowed[i]);
        }
        return new BandPlacing(solver, missing, table, terms, caseload, watch).place(groups, limits);
    }

    /** 10,000 minus score a pair, for each left over the policy's unmatched cost and what waiting adds. */
    long objective(Placement placement) {
        int[] costs = GoalFigures.costs(placement);
        long sum = 0;
        for (int row = 0; row < costs.length; row++) {
            sum += placement.mentorOf()[row] == Placement.NOBODY ? policyCost + terms.waitCosts().extra(row)
                    : costs[row];
        }
        return sum;
    }

    /** As numbers that can be kept. */
    GoalNumbers numbers() {
        var steps = terms.steps();
        var schools = terms.schools();
        return new GoalNumbers(policyCost, terms.mostCost(), terms.kept(), terms.keepBonus(), steps.price(),
                steps.limits(), steps.carried(), steps.load(),
                new GoalNumbers.Schools(schools.schoolOf(), schools.matched(), schools.needed(), schools.most(),
                        schools.exempt().stream().toArray()),
                terms.most(), terms.forced(), terms.dominant(),
                groups.stream().map(Group::free).toList(), allowed, terms.waited());
    }

    /** From numbers that were kept. */
    static GoalRecord of(GoalNumbers numbers, int unmatchedCost) {
        var schools = numbers.schools();
        var exempt = new BitSet();
        Arrays.stream(schools.exempt()).forEach(exempt::set);
        var rooms = new SchoolRooms(schools.of(), schools.matched(), schools.needed(), schools.most(), exempt);
        var steps = new SeatSteps(numbers.spread(), numbers.limits(), numbers.carried(), numbers.load());
        var terms = new GoalTerms(unmatchedCost, numbers.mostCost(), numbers.kept(), numbers.keepBonus(), steps,
                rooms, numbers.most(), numbers.forced(), numbers.dominant(), numbers.waited());
        return new GoalRecord(numbers.policyCost(), terms, numbers.groups().stream()
                .map(rows -> new Group(null, "", rows, new int[0])).toList(), numbers.allowed()); //$NON-NLS-1$
    }

    /** Whether somebody's smallest caseload or a closed mentor came of a search that is not repeated. */
    boolean wasSearched() {
        return Arrays.stream(terms.forced()).anyMatch(count -> count > 0);
    }
}
