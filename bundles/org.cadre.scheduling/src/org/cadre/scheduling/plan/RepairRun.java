/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.Session;
import org.cadre.scheduling.window.StandingPlan;
import org.cadre.scheduling.window.Window;
import org.cadre.scheduling.window.WindowModel;

/**
 * Mends a plan in force: what is possible still stays as it is, what is not gets another place with the
 * fewest other sessions moved. Limits of the rules that the plan in force exceeds move nobody.
 */
final class RepairRun implements SolvedWindow {

    private static final int MOST_ROUNDS = 60;

    private final Days days;
    private final PlanRules rules;
    private final Overlay overlay;
    private final List<Demand> demands;
    private final Map<Demand, LocalDateTime> moved;
    private final Choices choices;
    private final WindowDraft draft;
    private final Clashes clashes;
    private final StandingVisits standing;
    private final PlacementSolver solver;

    private final List<Choices.Found> found = new ArrayList<>();
    private final List<List<Session.Choice>> offered = new ArrayList<>();
    private final Set<Integer> clashed = new HashSet<>();
    private Window window;
    private WindowModel model;
    private StandingPlan before;
    private Placement placement;
    private Plan plan;
    private Set<Integer> changed = Set.of();
    private boolean fewest;

    /**
     * Prepares a repair.
     *
     * @param demands sessions of the plan before, with what they need
     * @param moved where sessions are put by hand
     * @param fixed sessions that stay whatever happens
     * @param overlay what happened
     */
    RepairRun(Days days, PlanRules rules, Occupied occupied, List<Demand> demands,
            Map<Demand, LocalDateTime> moved, List<org.cadre.model.Session> fixed, Overlay overlay,
            PlacementSolver.Effort effort) {
        this.days = days;
        this.rules = rules;
        this.demands = demands;
        this.moved = moved;
        this.overlay = overlay;
        choices = new Choices(days, rules, moved);
        var standings = new Standings(days, demands);
        draft = new WindowDraft(days, rules, occupied, demands, standings);
        standing = new StandingVisits(days, draft, standings);
        clashes = new Clashes(days, rules, draft, fixed);
        solver = new PlacementSolver(effort);
    }

    @Override
    public boolean run(Progress progress) {
        int[] at = new int[demands.size()];
        for (int i = 0; i < at.length; i++) {
            Stop.ifAsked(progress);
            at[i] = look(demands.get(i));
        }
        window = draft.window(offered, () -> Stop.ifAsked(progress));
        model = new WindowModel(window);
        before = new StandingPlan(model, IntStream.range(0, at.length)
                .mapToObj(i -> at[i] < 0 ? Optional.<Plan.Visit>empty() : Optional.of(standing.of(
                        demands.get(i), i, at[i], offered.get(i).get(at[i]).slot().span(), window)))
                .toList());
        overlay.lost().forEach(this::lose);
        mend(progress);
        return placement.complete();
    }

    private void lose(Overlay.Lost lost) {
        int day = (int) (lost.date().toEpochDay() - days.from().toEpochDay());
        draft.known(lost.school()).ifPresent(school -> before.lose(school, day, lost.afternoon()));
    }

    /** Looks for the times of a session; returns which of them it has, or -1 if it lost its own. */
    private int look(Demand demand) {
        var all = choices.of(demand, null);
        found.add(all);
        var own = moved.containsKey(demand) ? Optional.<Session.Choice>empty() : choices.standing(demand);
        boolean pinned = demand.origin() != null && demand.origin().isPinned();
        var list = new ArrayList<>(own.isPresent() && pinned ? List.<Session.Choice>of() : all.choices());
        offered.add(list);
        if (own.isEmpty()) {
            return -1;
        }
        int at = IntStream.range(0, list.size())
                .filter(i -> list.get(i).slot().span().equals(own.get().slot().span())).findFirst()
                .orElse(-1);
        if (at < 0) {
            list.add(own.get());
        }
        return at < 0 ? list.size() - 1 : at;
    }

    private void mend(Progress progress) {
        boolean exact = true;
        for (int round = 0;; round++) {
            var mended = before.mend(progress);
            take(mended.placement());
            fewest = mended.fewest() && (exact || mended.pushed() == 0 && unplaced(placement) == 0);
            var all = newClashes();
            if (all.isEmpty() || !placement.complete()) {
                break;
            }
            for (var clash : all) {
                exact &= ban(clash, round >= MOST_ROUNDS);
            }
        }
        if (placement.complete() && !before.hasBans() && unplaced(placement) > 0) {
            tryAnew(progress);
        }
    }

    /** Where pushing some away does not place all, placing all anew may. */
    private void tryAnew(Progress progress) {
        var mended = placement;
        var other = before.anew(solver, progress);
        if (other.complete() && unplaced(other) < unplaced(mended)) {
            take(other);
            fewest = false;
            if (!newClashes().isEmpty()) {
                take(mended);
            }
        }
    }

    private void take(Placement now) {
        placement = now;
        plan = model.plan(now);
        changed = IntStream.range(0, demands.size()).filter(i -> !before.isAs(i, now)).boxed()
                .collect(Collectors.toSet());
    }

    private static int unplaced(Placement placement) {
        return placement.unplaced();
    }

    /** Clashes that were not there before. */
    private List<Clashes.Clash> newClashes() {
        return clashes.of(placed()).stream().filter(clash -> changed.contains(clash.one().session())
                || changed.contains(clash.other().session())).toList();
    }

    /**
     * Takes the time at which it clashes from one of the two.
     *
     * @param altogether whether it loses all its new times
     * @return whether nothing is lost by that: the other one stays whatever is done
     */
    private boolean ban(Clashes.Clash clash, boolean altogether) {
        int one = clash.one().session();
        int other = clash.other().session();
        boolean both = changed.contains(one) && changed.contains(other);
        int loser = both ? Math.max(one, other) : changed.contains(one) ? one : other;
        clashed.add(loser);
        for (int i = 0; altogether && i < offered.get(loser).size(); i++) {
            before.ban(loser, i);
        }
        plan.visits().get(loser).ifPresent(visit -> before.ban(loser, visit.choice()));
        return one == Clashes.FIXED || other == Clashes.FIXED;
    }

    /** How many sessions lost their place, by what happened or by hand. */
    int hit() {
        return (int) IntStream.range(0, demands.size()).filter(i -> !before.stands(i)).count();
    }

    /** How many others have to be elsewhere, or be covered by others, for them. */
    int pushed() {
        return (int) changed.stream().filter(before::stands).count();
    }

    /** Whether it is proven that no fewer others would do. */
    boolean fewest() {
        return fewest && placement.complete();
    }

    @Override
    public List<Placed> placed() {
        return IntStream.range(0, demands.size()).filter(i -> plan.visits().get(i).isPresent())
                .mapToObj(i -> {
                    var visit = plan.visits().get(i).get();
                    return new Placed(i, demands.get(i), offered.get(i).get(visit.choice()).slot(), visit);
                }).toList();
    }

    @Override
    public List<Demand> demands() {
        return demands;
    }

    @Override
    public Choices.Found found(int session) {
        return found.get(session);
    }

    @Override
    public boolean clashed(int session) {
        return clashed.contains(session);
    }

    @Override
    public boolean stays(int session) {
        return !changed.contains(session);
    }

    @Override
    public Window window() {
        return window;
    }

    @Override
    public WindowModel model() {
        return model;
    }

    @Override
    public Placement placement() {
        return placement;
    }

    @Override
    public WindowDraft draft() {
        return draft;
    }

    @Override
    public Days days() {
        return days;
    }

    @Override
    public PlanRules rules() {
        return rules;
    }

    @Override
    public Plan plan() {
        return new Plan(plan.visits(), plan.cost(), 0, plan.complete());
    }
}
