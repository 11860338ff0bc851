/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.cadre.assignment.MatchSolver;
import org.cadre.assignment.SlateProblem;
import org.cadre.assignment.SlateResult;
import org.cadre.assignment.SlateSolver;
import org.cadre.core.match.PairScorer;
import org.cadre.core.task.Task;
import org.cadre.matching.Messages;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.talks.Slate;
import org.cadre.matching.talks.SlateProposal;
import org.cadre.matching.talks.SlateTerms;
import org.cadre.matching.talks.TalkAnswers;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds the slates whose pairs are best together among all pairs that may be. Who met in an earlier round
 * does not meet again. Takes what it needs from the elements when it is made; runs on any thread.
 */
final class SlateTask implements Task<SlateProposal> {

    /** What the first missing talk of a mentee costs: more than what the best mentor could bring anybody. */
    private static final int MISSING_COST = 10 * PairScorer.FULL;
    /** So many times the slate is looked at first; more where prices show that it is not enough. */
    private static final int LOOKED_AT = 4;

    private final MatchSolver solver;
    private final MatchInput input;
    private final Scoring scoring;
    private final SlateTerms terms;
    private final Caseload caseload;
    private final int[] talks;
    private final BitSet[] met;

    /** Runs on the thread that owns the elements. */
    SlateTask(MatchSolver solver, Policy policy, MatchInput input, Scoring scoring, TalkAnswers answers,
            SlateTerms terms) {
        this.solver = solver;
        this.input = input;
        this.scoring = scoring;
        this.terms = terms;
        var loads = new Loads(input, policy.caseloads());
        caseload = loads.caseload();
        int[] places = caseload.places();
        int[] most = loads.mostPlaces();
        talks = IntStream.range(0, places.length).map(mentor -> terms.talks(Math.min(places[mentor],
                most[mentor]))).toArray();
        met = answers.met(input.context());
    }

    @Override
    public SlateProposal run(IProgressMonitor monitor) {
        var watch = new Watch(monitor, Messages.SlateTask_name);
        Scores scores = (mentor, mentee, atLeast) -> talks[mentor] == 0 || met[mentee].get(mentor)
                ? Scoring.REFUSED : scoring.score(mentor, mentee, atLeast);
        var search = new CandidateSearch(scores, input.free(), caseload, LOOKED_AT * terms.size(), watch);
        watch.step(Messages.MatchTask_searching, 50);
        var table = search.first();
        while (true) {
            var result = solve(table, watch);
            watch.step(Messages.ExactPlacing_checking, 5);
            if (!search.addMissing(table, null, result.prices(), result.limits())) {
                return proposal(result);
            }
        }
    }

    private SlateResult solve(CandidateTable table, Watch watch) {
        watch.step(Messages.ExactPlacing_solving, 10);
        int[][] mentors = new int[table.mentees()][];
        int[][] costs = new int[table.mentees()][];
        for (int row = 0; row < mentors.length; row++) {
            mentors[row] = Arrays.stream(table.row(row)).mapToInt(CandidateTable::mentor).toArray();
            costs[row] = Arrays.stream(table.row(row)).mapToInt(CandidateTable::cost).toArray();
        }
        try {
            return new SlateSolver(solver).solve(new SlateProblem(terms.size(), MISSING_COST, talks, mentors,
                    costs), watch.solver());
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        }
    }

    private SlateProposal proposal(SlateResult result) {
        var slates = new ArrayList<Slate>();
        for (int row = 0; row < result.chosen().length; row++) {
            int mentee = input.free()[row];
            slates.add(new Slate(input.context().mentees().get(mentee),
                    meetings(mentee, result.chosen()[row])));
        }
        return new SlateProposal(input.program(), input.context().day(), terms, slates, result.objective(),
                result.bound());
    }

    private List<Slate.Meeting> meetings(int mentee, int[] mentors) {
        return Arrays.stream(mentors).mapToObj(mentor -> new Slate.Meeting(
                input.context().mentors().get(mentor), scoring.rating(mentor, mentee))).toList();
    }
}
