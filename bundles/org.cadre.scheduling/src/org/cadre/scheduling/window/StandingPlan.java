/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.kernel.PlacementRepair;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.kernel.Standing;

/**
 * A plan that is in force, to be mended with the fewest moves as often as one likes: whoever has lost his
 * place gets another one. Limits that the plan in force exceeds count as high as it needs them, but for those that
 * are said to have become lower. No repair alters it, or depends on those before; not for several threads at
 * once.
 */
public final class StandingPlan {

    private static final int MOST_PUSHES = 3;

    private final WindowModel model;
    private final Placement placement;
    private final Plan plan;
    private final PlacementRepair repairs;
    private final BitSet byHandOnly = new BitSet();

    /**
     * A way to mend it.
     *
     * @param plan the same in the words of the window; its bound says nothing
     * @param changed sessions whose time, place or covers are others now, in order
     * @param pushed how many of them had not lost their place
     * @param fewest whether it is proven that no fewer need be pushed to place as many
     */
    public record Mended(Placement placement, Plan plan, List<Integer> changed, int pushed, boolean fewest) {
    }

    /**
     * A plan in force.
     *
     * @param visits where each session of the window is; empty for those that lost their place. One whose
     *        time, place or cover the window does not offer has lost its place, too.
     */
    public StandingPlan(WindowModel model, List<Optional<Plan.Visit>> visits) {
        this.model = model;
        int[] times = new int[visits.size()];
        int[][] ways = new int[visits.size()][];
        Arrays.fill(times, Placement.UNPLACED);
        for (int i = 0; i < times.length; i++) {
            int session = i;
            visits.get(i).ifPresent(visit -> model.time(session, visit.choice())
                    .ifPresent(time -> model.ways(time, visit).ifPresent(found -> {
                        times[session] = time;
                        ways[session] = found;
                    })));
        }
        placement = Standing.of(model.problem(), times, ways);
        plan = model.plan(placement);
        repairs = new PlacementRepair(placement, MOST_PUSHES);
    }

    /** Whether the session has its place still. */
    public boolean stands(int session) {
        return placement.placed(session);
    }

    /** The session goes to the choice only if somebody puts it there by hand. */
    public void onlyByHand(int session, int choice) {
        model.time(session, choice).ifPresent(byHandOnly::set);
    }

    /** Begins a repair, with nothing that happened yet. */
    public Repair begin() {
        return new Repair();
    }

    /** One repair: what happened, and what is found out on the way. */
    public final class Repair {
        private final Map<Integer, Integer> lower = new HashMap<>();
        private final BitSet banned = (BitSet) byHandOnly.clone();
        private final BitSet moved = new BitSet();
        private boolean clashes;

        /** There are no more substitutes in the half-day than the window says. */
        public void lose(int school, int day, boolean afternoon) {
            model.substitutes(school, day, afternoon).ifPresent(pool -> {
                int most = model.problem().capacity(pool);
                if (most < placement.problem().capacity(pool)) {
                    lower.put(pool, most);
                }
            });
        }

        /** The session goes to the choice, and nowhere else; nowhere at all if it cannot be there. */
        public void move(int session, OptionalInt choice) {
            moved.set(session);
            banned.set(model.problem().firstTime(session), model.problem().endTime(session));
            if (choice.isPresent()) {
                model.time(session, choice.getAsInt()).ifPresent(banned::clear);
            }
        }

        /** The session may not be put at the choice. */
        public void ban(int session, int choice) {
            clashes = true;
            model.time(session, choice).ifPresent(banned::set);
        }

        /** Whether the session keeps its place if it can: nothing happened to it. */
        public boolean stands(int session) {
            return placement.placed(session) && !moved.get(session);
        }

        /** Whether the session has a time at which it may be. */
        public boolean couldBe(int session) {
            return banned.nextClearBit(model.problem().firstTime(session)) < model.problem().endTime(session);
        }

        /** Finds the way to mend it with the fewest moves of sessions that have not lost their place. */
        public Mended mend(Progress progress) {
            int[] homeless = IntStream.range(0, model.problem().sessions())
                    .filter(session -> !stands(session)).toArray();
            var change = new PlacementRepair.Change(banned::get, way -> false, homeless, lower,
                    PlacementRepair.NONE, PlacementRepair.NONE);
            var found = repairs.repair(change, progress);
            return new Mended(found.placement(), after(found.changed(), found.placement()), found.changed(),
                    found.pushed(), found.fewest());
        }

        /**
         * Places everything anew, which may leave out fewer; nothing is proven, clashes are not known.
         *
         * @return empty if a session would be where it must not be
         */
        public Optional<Mended> anew(PlacementSolver solver, Progress progress) {
            var problem = placement.problem().withCapacities(lower).without(banned);
            var found = solver.solve(problem, progress);
            var changed = IntStream.range(0, problem.sessions()).filter(session -> !isAs(session, found))
                    .boxed().toList();
            boolean allowed = changed.stream().noneMatch(
                    session -> found.placed(session) && banned.get(found.time(session)));
            return allowed ? Optional.of(new Mended(found, after(changed, found), changed, 0, false))
                    : Optional.empty();
        }

        /** Whether any choice was banned. */
        public boolean hasBans() {
            return clashes;
        }
    }

    private boolean isAs(int session, Placement other) {
        return placement.time(session) == other.time(session)
                && Arrays.equals(placement.ways(session), other.ways(session));
    }

    /** The plan in force but for what changed. */
    private Plan after(List<Integer> changed, Placement now) {
        var visits = new ArrayList<>(plan.visits());
        changed.forEach(session -> visits.set(session, model.visit(session, now)));
        return new Plan(visits, now.cost(), 0, now.complete());
    }
}
