/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.Session.Choice;
import org.cadre.scheduling.window.StandingPlan;

/**
 * Mends a plan in force: what is possible still stays as it is, what is not gets another place with the
 * fewest other sessions moved. Limits of the rules that the plan in force exceeds move nobody.
 */
final class RepairRun extends DraftedWindow {

    private static final int MOST_ROUNDS = 60;
    /** A repair looks until nothing better can be: placing one session more is worth it. */
    private static final PlacementSolver.Effort EFFORT = new PlacementSolver.Effort(60, 4_000, 0);

    private final Map<Demand, LocalDateTime> moved;
    private final Overlay overlay;
    private final PlacementSolver solver = new PlacementSolver(EFFORT);
    private final Map<Integer, Choices.Found> byHand = new HashMap<>();
    private final Set<Integer> clashed = new HashSet<>();
    private RepairBase base;
    private StandingPlan.Repair repair;
    private StandingPlan.Mended latest;
    private Set<Integer> changed = Set.of();
    private boolean fewest;

    /**
     * Prepares a repair.
     *
     * @param demands as those of the base, but on the very day where they are moved by hand
     * @param moved where sessions are put by hand
     * @param overlay what happened
     */
    RepairRun(RepairBase base, List<Demand> demands, Map<Demand, LocalDateTime> moved, Overlay overlay) {
        super(base.days(), base.rules(), base.draft(), demands);
        this.base = base;
        this.moved = moved;
        this.overlay = overlay;
    }

    @Override
    public boolean run(Progress progress) {
        var put = putByHand();
        base = base.with(put, () -> Stop.ifAsked(progress));
        repair = base.before().begin();
        byHand.keySet().forEach(session -> repair.move(session,
                put.containsKey(session) ? base.at(session, put.get(session)) : OptionalInt.empty()));
        overlay.lost().forEach(this::lose);
        mend(progress);
        return placement().complete();
    }

    /** Where sessions are put by hand, as far as they can be there. */
    private Map<Integer, Choice> putByHand() {
        var choices = new Choices(days(), rules(), moved);
        var put = new HashMap<Integer, Choice>();
        for (int i = 0; i < demands().size() && byHand.size() < moved.size(); i++) {
            int session = i;
            if (moved.containsKey(demands().get(i))) {
                var found = choices.of(demands().get(i), null);
                byHand.put(i, found);
                found.choices().stream().findFirst().ifPresent(choice -> put.put(session, choice));
            }
        }
        return put;
    }

    private void lose(Overlay.Lost lost) {
        int day = (int) (lost.date().toEpochDay() - days().from().toEpochDay());
        draft().known(lost.school()).ifPresent(school -> repair.lose(school, day, lost.afternoon()));
    }

    private void mend(Progress progress) {
        boolean exact = true;
        for (int round = 0;; round++) {
            take(repair.mend(progress));
            fewest = latest.fewest() && (exact || latest.pushed() == 0 && placement().unplaced() == 0);
            var all = newClashes();
            if (all.isEmpty() || !placement().complete()) {
                break;
            }
            for (var clash : all) {
                exact &= ban(clash, round >= MOST_ROUNDS);
            }
        }
        if (placement().complete() && !repair.hasBans() && mayPlaceMore()) {
            tryAnew(progress);
        }
    }

    /** Whether any session is out that could be somewhere if others were not. */
    private boolean mayPlaceMore() {
        return IntStream.range(0, demands().size())
                .anyMatch(i -> !placement().placed(i) && repair.couldBe(i));
    }

    /** Where pushing some away does not place all, placing all anew may. */
    private void tryAnew(Progress progress) {
        var mended = latest;
        var other = repair.anew(solver, progress).filter(found -> found.placement().complete()
                && found.placement().unplaced() < mended.placement().unplaced());
        if (other.isPresent()) {
            take(other.get());
            fewest = false;
            if (!newClashes().isEmpty()) {
                take(mended);
            }
        }
    }

    private void take(StandingPlan.Mended mended) {
        latest = mended;
        changed = new HashSet<>(mended.changed());
        take(base.model(), mended.placement(), mended.plan());
    }

    /** Clashes that were not there before. */
    private List<Clashes.Clash> newClashes() {
        return base.clashes().of(placed(), changed::contains);
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
        for (int i = 0; altogether && i < choices(loser).size(); i++) {
            repair.ban(loser, i);
        }
        found().visits().get(loser).ifPresent(visit -> repair.ban(loser, visit.choice()));
        return one == Clashes.FIXED || other == Clashes.FIXED;
    }

    /** How many sessions lost their place, by what happened or by hand. */
    int hit() {
        return (int) IntStream.range(0, demands().size()).filter(i -> !repair.stands(i)).count();
    }

    /** How many others have to be elsewhere, or be covered by others, for them. */
    int pushed() {
        return (int) changed.stream().filter(repair::stands).count();
    }

    /** Whether it is proven that no fewer others would do. */
    boolean fewest() {
        return fewest && placement().complete();
    }

    @Override
    List<Choice> choices(int session) {
        return base.offered(session);
    }

    @Override
    public Choices.Found found(int session) {
        return byHand.containsKey(session) ? byHand.get(session) : base.found(session);
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
    public Plan plan() {
        return new Plan(found().visits(), found().cost(), 0, found().complete());
    }
}
