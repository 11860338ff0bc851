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
import org.cadre.core.people.Intervals;
import org.cadre.core.task.Task;
import org.cadre.matching.Messages;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.Proof;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.proposal.WaitingMentee;
import org.cadre.matching.replay.Packing;
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
    private final Map<Integer, LocalDate> backOn;
    private final String fingerprint;
    private final Recording recording;

    /** Takes what it needs from the elements; runs on the thread that owns them. */
    MatchTask(MatchSolver solver, Policy policy, MatchInput input, Scoring scoring) {
        this.solver = solver;
        this.policy = policy;
        this.input = input;
        this.scoring = scoring;
        this.loads = new Loads(input);
        this.backOn = backOn(input);
        this.fingerprint = Fingerprint.of(input.program(), input.context());
        this.recording = new Recording(input);
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
        var exact = new ExactPlacing(solver, search, table, policy.unmatchedCost(), watch);
        var placement = new LoadSearch(exact, caseload, policy.unmatchedCost()).place();
        watch.step(Messages.MatchTask_explaining, 30);
        var forced = new ForcedCost(placement, caseload.places(), policy.unmatchedCost());
        var pairs = new PairExplaining(input, scoring, search, placement, forced).pairs(watch);
        var waiting = waiting(new WaitExplaining(input, scoring, caseload, placement, policy.unmatchedCost()),
                placement, watch);
        var proof = new Proof(placement.objective(), placement.bound(), placement.rounds(), table.size());
        return new MatchProposal(input.program(), input.context().day(), policy, pairs, waiting,
                loads.after(placement), proof, fingerprint, Duration.ofNanos(System.nanoTime() - start),
                Packing.pack(recording.numbers(placement, caseload, policy.unmatchedCost(), scoring)));
    }

    private List<WaitingMentee> waiting(WaitExplaining explaining, Placement placement, Watch watch) {
        record Numbered(int mentee, WaitReason reason) {
        }
        var waiting = new ArrayList<Numbered>();
        backOn.forEach((mentee, day) -> waiting.add(new Numbered(mentee, new WaitReason.OnLeave(day))));
        for (int row = 0; row < placement.mentorOf().length; row++) {
            watch.stopIfCanceled();
            if (placement.mentorOf()[row] == Placement.NOBODY) {
                waiting.add(new Numbered(input.free()[row], explaining.reason(row)));
            }
        }
        return waiting.stream().sorted(Comparator.comparingInt(Numbered::mentee))
                .map(w -> new WaitingMentee(mentee(w.mentee()), w.reason())).toList();
    }

    private Educator mentee(int number) {
        return input.context().mentees().get(number);
    }
}
