/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.cadre.assignment.MatchSolver;
import org.cadre.matching.fair.GoalReport;
import org.cadre.matching.fair.ShortMentor;
import org.cadre.matching.policy.Aim;
import org.cadre.matching.policy.FairnessTerms;
import org.cadre.matching.policy.Policy;

/** Places mentees as a policy's aim, caseloads and fairness ask for, and says what each of them cost. */
final class GoalMatch {

    private final MatchSolver solver;
    private final Policy policy;
    private final GoalInput input;
    private final Loads loads;
    private final CandidateSearch search;
    private final CandidateTable table;
    private final int[] heldCosts;
    private final int heldMentees;
    private final Watch watch;
    private final GoalSearch goals;

    /**
     * @param table the pairs to begin with
     * @param heldCosts 10,000 minus score of the pairs that are decided
     * @param heldMentees how many mentees these pairs have
     */
    GoalMatch(MatchSolver solver, Policy policy, GoalInput input, Loads loads, CandidateSearch search,
            CandidateTable table, int[] heldCosts, int heldMentees, Watch watch) {
        this.solver = solver;
        this.policy = policy;
        this.input = input;
        this.loads = loads;
        this.search = search;
        this.table = table;
        this.heldCosts = heldCosts;
        this.heldMentees = heldMentees;
        this.watch = watch;
        goals = new GoalSearch(solver, policy, loads, search, table, watch);
    }

    /** Places the mentees. */
    GoalOutcome place() {
        var plain = goals.plain(input.kept(), input.waited());
        var best = goals.find(plain);
        var terms = goals.terms(plain);
        if (terms.keepBonus() > 0) {
            search.addKept(table, input.kept());
        }
        var unfair = isPlain(terms) ? best : goals.find(terms);
        boolean care = policy.fairness().noSchoolWithout() || policy.fairness().hasMostPerSchool();
        var fair = care ? goals.find(terms.withSchools(input.rooms(policy.fairness()))) : unfair;
        if (input.groups().isEmpty()) {
            var record = new GoalRecord(policy.unmatchedCost(), fair.terms(), List.of(), new long[0]);
            var last = isPlain(terms) && !care && !policy.caseloads().minimum() ? fair.placement()
                    : last(record, fair.caseload()).placement();
            long bound = last.objective() - Math.max(0, fair.placement().objective() - fair.placement().bound());
            return outcome(best, unfair, fair, last.withBound(bound, last.rounds()), record, Map.of());
        }
        return banded(best, unfair, fair);
    }

    private GoalOutcome banded(GoalSearch.Found best, GoalSearch.Found unfair, GoalSearch.Found fair) {
        var allowed = allowed(fair.placement());
        var placing = new BandPlacing(solver, search, table, fair.terms().moderate(), fair.caseload(), watch);
        var broken = placing.place(input.groups(), allowed).broken();
        var active = input.groups().stream().filter(group -> !broken.containsKey(group)).toList();
        var record = new GoalRecord(policy.unmatchedCost(), fair.terms().moderate(), active,
                active.stream().mapToLong(allowed::get).toArray());
        return outcome(best, unfair, fair, last(record, fair.caseload()).placement(), record, broken);
    }

    /** Solves the last step until it needs no more pairs, so that solving it again gives the same. */
    private BandPlacing.Banded last(GoalRecord record, Caseload caseload) {
        while (true) {
            int pairs = table.size();
            var banded = record.solve(solver, search, table, caseload, watch);
            if (table.size() == pairs) {
                return banded;
            }
        }
    }

    private boolean isPlain(GoalTerms terms) {
        return policy.aim() == Aim.BEST_AVERAGE && terms.keepBonus() == 0;
    }

    /** What the costs of each group's rows may add up to: the mean of all and the band, for each of them. */
    private Map<Group, Long> allowed(Placement before) {
        var means = means(before);
        var allowed = new HashMap<Group, Long>();
        for (var group : input.groups()) {
            double most = means.all() + group.band().band();
            allowed.put(group, (long) Math.floor(most * group.size()) - means.held(group));
        }
        return allowed;
    }

    private GroupMeans means(Placement placement) {
        return new GroupMeans(GoalFigures.costs(placement), heldCosts);
    }

    private GoalOutcome outcome(GoalSearch.Found best, GoalSearch.Found unfair, GoalSearch.Found fair,
            Placement placement, GoalRecord record, Map<Group, Long> broken) {
        var figures = new GoalFigures(loads.caseload(), loads, input.kept(), heldCosts, heldMentees);
        var reached = figures.of(placement);
        var bands = new BandReports(means(fair.placement()), means(placement), broken).of(input.groups());
        var report = new GoalReport(policy.aim(), reached, figures.of(best.placement()),
                GoalFigures.differing(placement, best.placement()), figures.of(unfair.placement()).total(),
                policy.fairness().equals(FairnessTerms.NONE) ? 0
                        : GoalFigures.differing(placement, unfair.placement()),
                bands, unserved(placement), shortMentors(placement), floor(reached.lowest()));
        long objective = record.objective(placement);
        long gap = Math.max(0, placement.objective() - placement.bound());
        return new GoalOutcome(placement, record, fair.caseload(), report, objective, objective - gap,
                table.size());
    }

    private int floor(int lowest) {
        boolean proven = policy.aim() == Aim.WORST_OFF_FIRST && loads.isEven()
                && !policy.caseloads().minimum() && input.groups().isEmpty();
        return proven ? lowest : -1;
    }

    private List<String> unserved(Placement placement) {
        return policy.fairness().noSchoolWithout()
                ? GoalSearch.unserved(input.rooms(policy.fairness()), placement.mentorOf()).stream()
                        .map(input.schools()::get).toList()
                : List.of();
    }

    /** Mentors below their minimum; those who got nobody although they had room, and why. */
    private List<ShortMentor> shortMentors(Placement placement) {
        if (!policy.caseloads().minimum()) {
            return List.of();
        }
        double[] missing = loads.missing();
        double[] taken = loads.caseload().taken(placement.mentorOf());
        double[] possible = possible();
        return IntStream.range(0, missing.length).filter(mentor -> taken[mentor] < missing[mentor])
                .mapToObj(mentor -> new ShortMentor(input.mentors().get(mentor),
                        loads.carried(mentor) + taken[mentor], loads.minimum(mentor),
                        possible[mentor] >= missing[mentor]))
                .toList();
    }

    /** What all mentees weigh together whom the rules allow each mentor, as far as they were looked at. */
    private double[] possible() {
        double[] possible = new double[input.mentors().size()];
        for (int row = 0; row < table.mentees(); row++) {
            for (long pair : table.row(row)) {
                possible[CandidateTable.mentor(pair)] += loads.caseload().load(row);
            }
        }
        return possible;
    }
}
