/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.cadre.assignment.MatchSolver;
import org.cadre.core.match.PairScorer;
import org.cadre.core.people.Intervals;
import org.cadre.core.task.Task;
import org.cadre.matching.Messages;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.Proof;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.proposal.WaitingMentee;
import org.cadre.matching.replay.Packing;
import org.cadre.matching.talks.TalkAnswers;
import org.cadre.matching.waiting.WaitLedger;
import org.cadre.model.Educator;
import org.cadre.model.Leave;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * One match, ready to run on any thread: what it needs was taken from the elements before, and of them it
 * only keeps which is which.
 */
final class MatchTask implements Task<MatchProposal> {

    private final MatchSolver solver;
    private final Policy policy;
    private final MatchInput input;
    private final Scoring scoring;
    private final Loads loads;
    private final GoalInput goals;
    private final Map<Integer, LocalDate> backOn;
    private final Fingerprint.Seen seen;
    private final Recording recording;
    private final WaitLedger ledger;

    /** Takes what it needs from the elements; runs on the thread that owns them. */
    MatchTask(MatchSolver solver, Policy policy, MatchInput input, Scoring scoring, TalkAnswers answers,
            WaitLedger ledger) {
        this.solver = solver;
        this.policy = policy;
        this.input = input;
        this.scoring = scoring;
        this.loads = new Loads(input, policy.caseloads());
        this.goals = GoalInput.of(input, policy, ledger);
        this.backOn = backOn(input);
        this.seen = Fingerprint.seen(input.program(), input.context(), answers);
        this.recording = new Recording(input);
        this.ledger = ledger;
    }

    private static Map<Integer, LocalDate> backOn(MatchInput input) {
        var days = new HashMap<Integer, LocalDate>();
        for (int mentee : input.away()) {
            days.put(mentee, input.context().mentees().get(mentee).getLeaves().stream()
                    .filter(leave -> Intervals.covers(leave, input.context().day())).map(Leave::getEnd)
                    .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null));
        }
        return days;
    }

    @Override
    public MatchProposal run(IProgressMonitor monitor) {
        long start = System.nanoTime();
        var watch = new Watch(monitor, Messages.MatchTask_name);
        var caseload = loads.caseload();
        var search = new CandidateSearch(scoring, input.free(), caseload, policy.candidates(), watch);
        watch.step(Messages.MatchTask_searching, 50);
        var table = search.first();
        int[] held = input.held().stream()
                .mapToInt(pair -> PairScorer.FULL - scoring.rating(pair.mentor(), pair.mentee())).toArray();
        int mentees = (int) input.held().stream().map(HeldPair::mentee).distinct().count();
        var match = new GoalMatch(solver, policy, goals, loads, search, table, held, mentees, watch);
        var outcome = match.place();
        watch.step(Messages.MatchTask_explaining, 30);
        return proposal(outcome, search, watch, start);
    }

    private MatchProposal proposal(GoalOutcome outcome, CandidateSearch search, Watch watch, long start) {
        var placement = outcome.placement();
        var forced = new ForcedCost(placement, outcome.places(), outcome.terms().waitCosts());
        var pairs = new PairExplaining(input, scoring, search, placement, forced).pairs(watch);
        var explaining = new WaitExplaining(input, scoring, outcome.caseload(), placement,
                outcome::threshold);
        var waiting = waiting(explaining, outcome, watch);
        var proof = new Proof(outcome.objective(), outcome.bound(), placement.rounds(), outcome.candidates());
        var packed = Packing.pack(recording.numbers(outcome, scoring), watch::stopIfCanceled);
        return new MatchProposal(input.program(), input.context().day(), policy, pairs, waiting,
                loads.after(placement), proof, outcome.report(), seen.fingerprint(),
                Duration.ofNanos(System.nanoTime() - start),
                seen.sight().behind(packed));
    }

    private List<WaitingMentee> waiting(WaitExplaining explaining, GoalOutcome outcome, Watch watch) {
        record Numbered(int mentee, WaitReason reason) {
        }
        var waiting = new ArrayList<Numbered>();
        backOn.forEach((mentee, day) -> waiting.add(new Numbered(mentee, new WaitReason.OnLeave(day))));
        for (int row = 0; row < outcome.placement().mentorOf().length; row++) {
            watch.stopIfCanceled();
            if (outcome.placement().mentorOf()[row] == Placement.NOBODY) {
                waiting.add(new Numbered(input.free()[row], outcome.reason(row, explaining)));
            }
        }
        return waiting.stream().sorted(Comparator.comparingInt(Numbered::mentee))
                .map(w -> new WaitingMentee(mentee(w.mentee()), w.reason(),
                        ledger.of(mentee(w.mentee())))).toList();
    }

    private Educator mentee(int number) {
        return input.context().mentees().get(number);
    }
}
