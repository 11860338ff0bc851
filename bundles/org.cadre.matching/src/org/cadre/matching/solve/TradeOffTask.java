/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

import org.cadre.assignment.MatchSolver;
import org.cadre.core.match.PairScorer;
import org.cadre.core.task.Task;
import org.cadre.matching.fair.Messages;
import org.cadre.matching.fair.TradeOff;
import org.cadre.matching.fair.TradeOffPoint;
import org.cadre.matching.policy.Aim;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.waiting.WaitLedger;
import org.eclipse.core.runtime.IProgressMonitor;

/** Solves one match by different aims; looks for pairs only once. */
final class TradeOffTask implements Task<TradeOff> {

    /** What present proposals are worth in the comparison, beside the policy's own bonus. */
    private static final int[] BONUSES = {0, 250, 500, 1_000, 2_500};

    private final MatchSolver solver;
    private final Policy policy;
    private final MatchInput input;
    private final Scoring scoring;
    private final Loads loads;
    private final GoalInput goals;

    /** What a point asks for. */
    private record Setting(Aim aim, int keepBonus) {
    }

    /** Takes what it needs from the elements; runs on the thread that owns them. */
    TradeOffTask(MatchSolver solver, Policy policy, MatchInput input, Scoring scoring, WaitLedger ledger) {
        this.solver = solver;
        this.policy = policy;
        this.input = input;
        this.scoring = scoring;
        loads = new Loads(input, policy.caseloads());
        goals = GoalInput.of(input, policy, ledger);
    }

    @Override
    public TradeOff run(IProgressMonitor monitor) {
        var watch = new Watch(monitor, Messages.TradeOff_task);
        var search = new CandidateSearch(scoring, input.free(), loads.caseload(), policy.candidates(), watch);
        watch.step(Messages.TradeOff_task, 20);
        var table = search.first();
        int[] held = input.held().stream()
                .mapToInt(pair -> PairScorer.FULL - scoring.rating(pair.mentor(), pair.mentee())).toArray();
        int mentees = (int) input.held().stream().map(HeldPair::mentee).distinct().count();
        int proposals = (int) Arrays.stream(goals.kept()).filter(mentor -> mentor != Placement.NOBODY)
                .count();
        var points = new ArrayList<TradeOffPoint>();
        var shown = new ArrayList<Setting>();
        var present = new Setting(policy.aim(), policy.keepBonus());
        for (var setting : settings(proposals)) {
            var wanted = policy.withAim(setting.aim).withKeepBonus(setting.keepBonus);
            var outcome = new GoalMatch(solver, wanted, goals, loads, search, table, held, mentees, watch)
                    .place();
            var point = new TradeOffPoint(setting.aim, setting.keepBonus, outcome.report().reached(),
                    outcome.objective() - outcome.bound(), true);
            if (setting.keepBonus == 0 || setting.equals(present) || isNew(point, points)) {
                points.add(point);
                shown.add(setting);
            }
        }
        return new TradeOff(points, proposals, shown.indexOf(present));
    }

    /** Whether no other bonus gives the same with this aim. */
    private static boolean isNew(TradeOffPoint point, List<TradeOffPoint> points) {
        return points.stream().noneMatch(other -> other.aim() == point.aim()
                && other.figures().equals(point.figures()));
    }

    private List<Setting> settings(int proposals) {
        var settings = new LinkedHashSet<Setting>();
        for (var aim : Aim.values()) {
            if (aim != Aim.FEWEST_CHANGES || proposals > 0) {
                settings.add(new Setting(aim, 0));
            }
        }
        for (int bonus : proposals == 0 ? new int[0] : BONUSES) {
            settings.add(new Setting(Aim.BEST_AVERAGE, bonus));
            settings.add(new Setting(Aim.WORST_OFF_FIRST, bonus));
        }
        settings.add(new Setting(policy.aim(), policy.keepBonus()));
        return List.copyOf(settings);
    }
}
