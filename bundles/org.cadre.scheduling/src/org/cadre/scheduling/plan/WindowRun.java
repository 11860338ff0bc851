/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.assignment.Progress;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.Session.Choice;
import org.cadre.scheduling.window.WindowModel;

/** Places the demands of one window. */
final class WindowRun extends DraftedWindow {

    private static final int MOST_ROUNDS = 12;
    /** So often all is weighed anew; then only what clashed has to find another place. */
    private static final int THOROUGH_ROUNDS = 3;
    private static final PlacementSolver.Effort AGAIN = new PlacementSolver.Effort(10, 100, 0.01);

    private final Choices choices;
    private final Clashes clashes;
    private final PlacementSolver solver;
    private final PlacementSolver quick = new PlacementSolver(AGAIN);
    private final Map<Demand, LocalDateTime> likes;

    private List<Choices.Found> found = List.of();
    private final List<List<Choice>> left = new ArrayList<>();
    private long bound;

    /**
     * Prepares a window.
     *
     * @param likes weekday and time that a demand should have again
     * @param fixed sessions that stay
     */
    WindowRun(Days days, PlanRules rules, Occupied occupied, List<Demand> demands,
            Map<Demand, LocalDateTime> moved, Map<Demand, LocalDateTime> likes, List<Session> fixed,
            PlacementSolver.Effort effort) {
        super(days, rules, new WindowDraft(days, rules, occupied, demands, Standings.NONE), demands);
        this.likes = new IdentityHashMap<>(likes);
        choices = new Choices(days, rules, moved);
        clashes = new Clashes(days, rules, draft(), fixed);
        solver = new PlacementSolver(effort);
    }

    @Override
    public boolean run(Progress progress) {
        look(progress);
        solve(progress);
        if (placement().complete() && likeEachOther()) {
            look(progress);
            solve(progress);
        }
        bound = placement().bound();
        for (int round = 0; placement().complete(); round++) {
            var all = clashes.of(placed());
            if (all.isEmpty()) {
                break;
            }
            ban(all, round >= MOST_ROUNDS);
            solve(round < THOROUGH_ROUNDS ? solver : quick, progress);
        }
        take(model(), placement(), new Rooms(window(), draft(), demands(), days()).keep(found()));
        return placement().complete();
    }

    private void look(Progress progress) {
        found = demands().stream().map(one -> {
            Stop.ifAsked(progress);
            return choices.of(one, likes.get(one));
        }).toList();
        left.clear();
        found.forEach(one -> left.add(new ArrayList<>(one.choices())));
    }

    private void solve(Progress progress) {
        solve(solver, progress);
    }

    private void solve(PlacementSolver by, Progress progress) {
        if (!solveWithoutCover(progress)) {
            var model = new WindowModel(draft().window(left, () -> Stop.ifAsked(progress)),
                    () -> Stop.ifAsked(progress));
            var placement = by.solve(model.problem(), progress);
            take(model, placement, model.plan(placement));
        }
    }

    /** Whether everyone finds the most wished for time without leaving a class: then nothing is better. */
    private boolean solveWithoutCover(Progress progress) {
        var model = WindowModel.withoutCover(draft().withoutCover(left, () -> Stop.ifAsked(progress)),
                () -> Stop.ifAsked(progress));
        var placement = solver.draft(model.problem(), progress);
        long least = left.stream().mapToLong(
                all -> all.stream().mapToInt(Choice::regret).min().orElse(0)).sum();
        boolean best = placement.complete() && placement.unplaced() == 0 && placement.cost() == least;
        if (best) {
            take(model, placement, model.plan(placement));
        }
        return best;
    }

    /**
     * Lets later sessions of a series that wants the same slot wish for that of the first; whether any
     * does.
     */
    private boolean likeEachOther() {
        var wishing = demands().stream().filter(one -> one.terms().sameSlot() && !likes.containsKey(one))
                .toList();
        var starts = new HashMap<List<Object>, LocalDateTime>();
        for (var first : placed()) {
            if (first.demand().terms().sameSlot() && !likes.containsKey(first.demand())) {
                starts.putIfAbsent(group(first.demand()), days().local(first.slot().span().start()));
            }
        }
        wishing.stream().filter(one -> starts.containsKey(group(one)))
                .forEach(one -> likes.put(one, starts.get(group(one))));
        return !starts.isEmpty() && wishing.stream().map(WindowRun::group).distinct()
                .count() < wishing.size();
    }

    private static List<Object> group(Demand demand) {
        return List.of(demand.series(), demand.people());
    }

    /** Takes from one of each two the times at which they clash; all of its times in the end. */
    private void ban(List<Clashes.Clash> all, boolean altogether) {
        var placed = new HashMap<Integer, Placed>();
        placed().forEach(one -> placed.put(one.session(), one));
        var banned = new HashSet<Integer>();
        for (var clash : all) {
            int one = clash.one().session();
            int other = clash.other().session();
            if (banned.contains(one) || banned.contains(other)) {
                continue;
            }
            int loser = one == Clashes.FIXED ? other : other == Clashes.FIXED ? one
                    : left.get(one).size() > left.get(other).size() ? one : other;
            banned.add(loser);
            var moved = placed.get(loser);
            left.get(loser).removeIf(
                    choice -> altogether || clashes.remains(clash, moved, choice.slot().span()));
        }
    }

    @Override
    List<Choice> choices(int session) {
        return left.get(session);
    }

    @Override
    public Choices.Found found(int session) {
        return found.get(session);
    }

    @Override
    public boolean clashed(int session) {
        return left.get(session).size() < found.get(session).choices().size();
    }

    @Override
    public boolean stays(int session) {
        return false;
    }

    @Override
    public Plan plan() {
        // the bound of the first round holds for all: later ones have fewer choices
        var plan = found();
        return new Plan(plan.visits(), plan.cost(), Math.min(bound, plan.cost()), plan.complete());
    }
}
