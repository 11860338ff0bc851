/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.match.MatchRule;
import org.cadre.core.store.Counterparts;
import org.cadre.matching.Messages;
import org.cadre.matching.people.People;
import org.cadre.matching.policy.Aim;
import org.cadre.matching.policy.FairnessTerms;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A match that stays on the desk: all pairs are rated once, and each decision of the coordinator is solved
 * around at once. Made by {@link Matcher#live}; usable on any thread, one call at a time. Mentors and mentees
 * are numbered from 0; the mentees are those whom a match may place, so nobody whose pair was accepted or
 * published.
 */
public final class LiveMatch {

    private final MatchInput input;
    private final Scoring scoring;
    private final LiveFigures figures;
    private final BiFunction<LiveState, Watch, Placement> placing;
    private final People mentors;
    private final People mentees;
    private final List<Educator> rows;
    private final boolean exact;
    private Placement last;

    LiveMatch(MatchInput input, Scoring scoring, LiveFigures figures,
            BiFunction<LiveState, Watch, Placement> placing, boolean exact) {
        this.exact = exact;
        this.input = input;
        this.scoring = scoring;
        this.figures = figures;
        this.placing = placing;
        this.rows = IntStream.of(input.free()).mapToObj(input.context().mentees()::get).toList();
        this.mentors = new People(mentors());
        this.mentees = new People(rows);
    }

    /**
     * Whether decisions are settled by all that the policy asks for. For aims other than the best average,
     * and
     * where groups have limits, a decision moves as few as possible instead, and only the next match brings
     * the proposals back to the aim.
     */
    public static boolean isExactFor(Policy policy) {
        return policy.aim() == Aim.BEST_AVERAGE && policy.keepBonus() == 0 && !policy.caseloads().minimum()
                && policy.fairness().equals(FairnessTerms.NONE);
    }

    /**
     * The same match about the same people in another unit of work; to be called before anything is settled.
     *
     * @throws CadreException of kind CONFLICT if one of them is gone there
     */
    public LiveMatch in(Counterparts there) throws CadreException {
        return new LiveMatch(input.in(there), scoring, figures, placing, exact);
    }

    /** Whether this one is settled by all that its policy asks for, see {@link #isExactFor}. */
    public boolean isExact() {
        return exact;
    }

    /** The first day of new pairs. */
    public LocalDate day() {
        return input.context().day();
    }

    /** Who takes new mentees, by number. */
    public List<Educator> mentors() {
        return input.context().mentors().subList(0, input.openMentors());
    }

    /** Whom a match may place, by number. */
    public List<Educator> mentees() {
        return rows;
    }

    /** The mentor's number, or {@link People#ABSENT}. */
    public int mentor(Educator person) {
        return mentors.place(person);
    }

    /** The mentee's number, or {@link People#ABSENT}. */
    public int mentee(Educator person) {
        return mentees.place(person);
    }

    /** The rule that refuses the two; empty if they may be a pair. */
    public Optional<MatchRule> refusal(int mentee, int mentor) {
        return IntStream.range(0, scoring.rules().size())
                .filter(rule -> !scoring.allows(rule, mentor, input.free()[mentee]))
                .mapToObj(scoring.rules()::get).findFirst();
    }

    /** What the two are worth, 0 to 10,000, whether a rule refuses them or not. */
    public int rating(int mentee, int mentor) {
        return scoring.rating(mentor, input.free()[mentee]);
    }

    /** Whether the mentor could take the mentee if nobody else were placed with the mentor. */
    public boolean fits(int mentee, int mentor) {
        return figures.caseload().fits(mentor, mentee);
    }

    /** Whether those who are locked to the mentor leave room for one more of them. */
    public boolean hasRoom(int mentor, int mentee, LiveState state) {
        double taken = 0;
        for (int other = 0; other < rows.size(); other++) {
            if (other != mentee && state.holds(other) && state.mentorOf()[other] == mentor) {
                taken += figures.caseload().load(other);
            }
        }
        return figures.caseload().holds(mentor, taken + figures.caseload().load(mentee));
    }

    /** What the present pairs of a state cost, as {@link LiveSolution#objective} counts. */
    public long cost(LiveState state) {
        return new LiveCosting(figures, state).of(state.mentorOf());
    }

    /** The best that this state leaves possible, with a proof. */
    public synchronized LiveSolution settle(LiveState state, IProgressMonitor monitor) {
        last = placing.apply(state, new Watch(monitor, Messages.MatchTask_name));
        return new LiveSolution(last.mentorOf().clone(), last.objective(), last.bound());
    }

    /**
     * Explains the pairs of these mentees as they were settled last; those without a mentor are left out.
     */
    public synchronized List<MatchedPair> explain(int... which) {
        var search = new CandidateSearch(figures.scores(), figures.mentees(), figures.caseload(),
                figures.candidates(), new Watch(null, Messages.MatchTask_name));
        // Prices that keep everybody in place say nothing about what else would suit.
        var shown = exact ? last : last.fixed();
        var forced = new ForcedCost(shown, figures.caseload().places(), figures.waitCosts());
        var explaining = new PairExplaining(input, scoring, search, shown, forced);
        return IntStream.of(which).filter(row -> last.mentorOf()[row] != LiveState.NOBODY)
                .mapToObj(explaining::pair).toList();
    }
}
