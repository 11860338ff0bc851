/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.function.BiFunction;

import org.cadre.assignment.MatchSolver;
import org.cadre.core.task.Task;
import org.cadre.matching.Messages;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.waiting.WaitLedger;
import org.eclipse.core.runtime.IProgressMonitor;

/** Rates all pairs, once; takes what it needs from the elements when it is made. */
final class LiveTask implements Task<LiveMatch> {

    /** Up to so many pairs the solver sees all of them, so that none is ever found missing; 70 MB. */
    static final long MOST_SOLVED = 2_000_000;

    private final MatchSolver solver;
    private final Policy policy;
    private final MatchInput input;
    private final Scoring scoring;
    private final Caseload caseload;
    private final WaitCosts waitCosts;
    private final long mostSolved;

    /** @param mostSolved with more pairs than that the solver sees the best ones first */
    LiveTask(MatchSolver solver, Policy policy, MatchInput input, Scoring scoring, WaitLedger ledger,
            long mostSolved) {
        this.mostSolved = mostSolved;
        this.waitCosts = new WaitCosts(policy.unmatchedCost(),
                ledger.costs(input.context().mentees(), input.free()));
        this.solver = solver;
        this.policy = policy;
        this.input = input;
        this.scoring = scoring;
        this.caseload = new Loads(input, policy.caseloads()).caseload();
    }

    @Override
    public LiveMatch run(IProgressMonitor monitor) {
        var watch = new Watch(monitor, Messages.MatchTask_name);
        watch.step(Messages.MatchTask_searching, 90);
        var scores = ScoreTable.of(scoring, input.openMentors(), input.free(),
                input.context().mentees().size(), watch);
        var figures = new LiveFigures(scores, scoring, input.free(), caseload, waitCosts,
                policy.candidates());
        return new LiveMatch(input, scoring, figures, placing(figures, watch),
                isExact());
    }

    private BiFunction<LiveState, Watch, Placement> placing(LiveFigures figures, Watch watch) {
        watch.step(Messages.MatchTask_searching, 10);
        long pairs = (long) input.openMentors() * input.free().length;
        int room = pairs <= mostSolved ? Math.max(1, input.openMentors()) : policy.candidates();
        var table = new CandidateSearch(figures.scores(), input.free(), caseload, room, watch).first();
        var warm = new LiveWarm(solver, figures, table, !isExact());
        return caseload.isEven() ? warm::place : new LiveLoads(warm, figures)::place;
    }

    /** Where mentees weigh differently, the best choice takes a search of its own. */
    private boolean isExact() {
        return caseload.isEven() && LiveMatch.isExactFor(policy);
    }
}
