/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.cadre.assignment.MatchSolver;
import org.cadre.core.match.PairScorer;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.Mentorships;
import org.cadre.matching.people.People;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.waiting.WaitLedger;
import org.cadre.matching.waiting.Waited;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The match of a program made ready to be asked about. Made on the thread that owns the elements; everything
 * else may run on any.
 */
public final class MatchCase {

    private final MatchSolver solver;
    private final MatchInput people;
    private final MatchInput input;
    private final Policy policy;
    private final Scoring scoring;
    private final List<Exclusion> exclusions;
    private final Caseload caseload;
    private final Decision locked;
    private final int[] proposed;
    private final WaitLedger ledger;

    /**
     * @param asked a mentee whose pair is looked at although it was decided before; null for none
     * @param exclusions who was found or joined but cannot take part
     * @param ledger who waited before
     */
    MatchCase(MatchSolver solver, MatchInput people, Policy policy, Scoring scoring, Educator asked,
            List<Exclusion> exclusions, WaitLedger ledger) {
        this.ledger = ledger;
        this.solver = solver;
        this.people = people;
        this.policy = policy;
        this.scoring = scoring;
        this.exclusions = List.copyOf(exclusions);
        var released = people.held().stream()
                .filter(pair -> people.context().mentees().get(pair.mentee()) == asked
                        && pair.mentor() < people.openMentors())
                .findFirst();
        input = released.map(people::release).orElse(people);
        caseload = new Loads(input, policy.caseloads()).caseload();
        locked = released.map(pair -> new Decision(Arrays.binarySearch(input.free(), pair.mentee()),
                pair.mentor(), true, null)).orElse(null);
        proposed = proposed();
    }

    private int[] proposed() {
        int[] mentors = new int[input.free().length];
        Arrays.fill(mentors, Placement.NOBODY);
        var givers = new People(mentors());
        var takers = new People(input.context().mentees());
        input.context().mentorships().stream()
                .filter(pair -> pair.getProgram() == input.program() && Mentorships.isOpenProposal(pair))
                .forEach(pair -> {
                    int row = Arrays.binarySearch(input.free(), takers.place(pair.getMentee()));
                    if (row >= 0) {
                        mentors[row] = givers.place(pair.getMentor());
                    }
                });
        if (locked != null) {
            mentors[locked.row()] = locked.mentor();
        }
        return mentors;
    }

    /** How long a mentee waited before; empty if no match left her over. */
    public Optional<Waited> waited(int mentee) {
        return ledger.of(mentees().get(mentee));
    }

    /** The program. */
    public Program program() {
        return input.program();
    }

    /** The first day of new pairs. */
    public LocalDate day() {
        return input.context().day();
    }

    /** The rules and weights. */
    public Policy policy() {
        return policy;
    }

    /** The policy made ready for these people. */
    public Scoring scoring() {
        return scoring;
    }

    /** The mentors who take new mentees, by number. */
    public List<Educator> mentors() {
        return input.context().mentors().subList(0, input.openMentors());
    }

    /** The mentees, by number. */
    public List<Educator> mentees() {
        return input.context().mentees();
    }

    /** Who was found or joined but cannot take part. */
    public List<Exclusion> exclusions() {
        return exclusions;
    }

    /** Whether the mentee waits because she is on leave. */
    public boolean isAway(int mentee) {
        return Arrays.binarySearch(input.away(), mentee) >= 0;
    }

    /** The program's pair of a mentee that was decided before; empty for one that is to be placed. */
    public Optional<Mentorship> decided(int mentee) {
        return people.decided(mentee);
    }

    /** The mentees whom the mentor has by pairs that were decided before, in all programs. */
    public List<Educator> decidedOf(int mentor) {
        var educator = mentors().get(mentor);
        return Mentorships.committed(input.context().mentorships(), day()).stream()
                .filter(pair -> pair.getMentor() == educator).map(Mentorship::getMentee).toList();
    }

    /** The number of the mentee in that row of a solution. */
    int mentee(int row) {
        return input.free()[row];
    }

    /** The row of a mentee; negative if she is not to be placed. */
    int row(int mentee) {
        return Arrays.binarySearch(input.free(), mentee);
    }

    Caseload caseload() {
        return caseload;
    }

    MatchSolver solver() {
        return solver;
    }

    /** Which mentor has how many places for the mentees to be placed. */
    int places(int mentor) {
        return caseload.places(locked)[mentor];
    }

    /** Solves by the policy. */
    public Solved solve(IProgressMonitor monitor) {
        return solve(scoring, policy.unmatchedCost(), monitor);
    }

    /** Solves by other rules or with another cost of staying unmatched. */
    public Solved solve(Scoring rules, int unmatchedCost, IProgressMonitor monitor) {
        var watch = new Watch(monitor, ""); //$NON-NLS-1$
        var costs = new WaitCosts(unmatchedCost, ledger.costs(input.context().mentees(), input.free()));
        var search = search(rules, caseload.isEven() ? caseload.opened() : caseload, watch);
        var table = locked == null ? search.first() : search.first().with(locked.row(), CandidateTable.pair(
                PairScorer.FULL - rules.rating(locked.mentor(), mentee(locked.row())), locked.mentor()));
        if (!caseload.isEven()) {
            return new Solved(this, rules, costs, search, new ColdStanding(solver,
                    loads -> search(rules, loads, watch), table, caseload, costs, locked, watch),
                    false);
        }
        var missing = KnownCosts.of(search, rules, input.free(), caseload.opened(), watch);
        var warm = new WarmStanding(solver, missing, table, caseload, costs, locked, watch);
        return new Solved(this, rules, costs, search, warm, warm.prefer(proposed));
    }

    private CandidateSearch search(Scoring rules, Caseload loads, Watch watch) {
        return new CandidateSearch(rules, input.free(), loads, policy.candidates(), watch);
    }

    /** Whether any pair of the program is on the table as a proposal. */
    boolean hasProposals() {
        return Arrays.stream(proposed).anyMatch(mentor -> mentor != Placement.NOBODY);
    }

    /** The mentor whom a row's mentee has by a proposal on the table, or {@link Placement#NOBODY}. */
    int proposed(int row) {
        return proposed[row];
    }
}
