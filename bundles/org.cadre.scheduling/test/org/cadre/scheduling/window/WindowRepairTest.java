/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.check.PlanChecker;
import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.kernel.PlacementSolver.Effort;
import org.junit.jupiter.api.Test;

class WindowRepairTest {

    private static final int WORLDS = 300;
    private static final int TINY_WORLDS = 60;

    private final PlacementSolver solver = new PlacementSolver(new Effort(10, 500, 0));

    @Test
    void repairedPlansBreakNoRuleAndKeepWhatHappened() {
        int repairs = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            var model = new WindowModel(SmallWindows.make(seed, 10));
            var placement = solver.solve(model.problem(), Progress.NONE);
            var plan = model.plan(placement);
            var repair = new WindowRepair(model, placement);
            for (var disturbance : disturbances(model)) {
                var mended = repair.mend(disturbance, Progress.NONE);
                assertEquals(List.of(), PlanChecker.check(after(model.window(), disturbance), mended.plan()),
                        "seed " + seed + " " + disturbance);
                assertEquals(differing(plan, mended.plan()), mended.changed());
                repairs++;
            }
        }
        assertTrue(repairs > 10 * WORLDS, "repairs " + repairs);
    }

    @Test
    void aProofOfTheFewestMovesIsTrue() {
        int proven = 0;
        int pushes = 0;
        for (int seed = 0; seed < TINY_WORLDS; seed++) {
            var model = new WindowModel(SmallWindows.make(seed, 5));
            var all = EveryPlan.of(model.window());
            if (all.isPresent()) {
                var placement = solver.solve(model.problem(), Progress.NONE);
                for (var move : moves(model, placement)) {
                    var mended = new WindowRepair(model, placement).mend(move, Progress.NONE);
                    if (mended.fewest()) {
                        assertFewest(all.get(), model.plan(placement), move, mended, "seed " + seed);
                        proven++;
                        pushes += mended.pushed();
                    }
                }
            }
        }
        assertTrue(proven > 30 && pushes > 2, proven + " proven, " + pushes + " pushes");
    }

    @Test
    void whoCannotBeThereAtAllIsNotMovedThere() {
        var model = new WindowModel(SmallWindows.make(1, 5));
        var repair = new WindowRepair(model, solver.solve(model.problem(), Progress.NONE));
        assertThrows(IllegalArgumentException.class,
                () -> repair.mend(new Disturbance.Moved(0, 99), Progress.NONE));
    }

    /** No plan keeps the session there and all others placed with fewer of them changed. */
    private static void assertFewest(List<Plan> all, Plan before, Disturbance.Moved move,
            WindowRepair.Mended mended, String where) {
        int least = Integer.MAX_VALUE;
        for (var plan : all) {
            var visit = plan.visits().get(move.session());
            boolean there = visit.isPresent() && visit.get().choice() == move.choice();
            boolean complete = IntStream.range(0, before.visits().size())
                    .allMatch(i -> before.visits().get(i).isEmpty() || plan.visits().get(i).isPresent());
            if (there && complete) {
                var others = new ArrayList<>(differing(before, plan));
                others.removeIf(other -> other == move.session() || before.visits().get(other).isEmpty());
                least = Math.min(least, others.size());
            }
        }
        if (mended.leftOut().isEmpty() && mended.plan().visits().get(move.session()).isPresent()) {
            assertEquals(least, mended.pushed(), where + " " + move);
        } else {
            assertTrue(least > 3, where + " " + move + " could be done with " + least);
        }
    }

    private static List<Disturbance.Moved> moves(WindowModel model, Placement placement) {
        var moves = new ArrayList<Disturbance.Moved>();
        var problem = model.problem();
        for (int time = 0; time < problem.times(); time++) {
            int session = problem.session(time);
            if (placement.placed(session) && placement.time(session) != time) {
                moves.add(new Disturbance.Moved(session, model.choice(time)));
            }
        }
        return moves;
    }

    private static List<Disturbance> disturbances(WindowModel model) {
        var all = new ArrayList<Disturbance>();
        var problem = model.problem();
        for (int time = 0; time < problem.times(); time++) {
            all.add(new Disturbance.Moved(problem.session(time), model.choice(time)));
        }
        for (int day = 0; day < 2; day++) {
            all.add(new Disturbance.NoSchool(day));
            for (int person = 0; person < model.window().people().size(); person++) {
                all.add(new Disturbance.Away(person, day));
            }
            for (int school = 0; school < 2; school++) {
                all.add(new Disturbance.SubstituteLost(school, day, false));
                all.add(new Disturbance.SubstituteLost(school, day, true));
            }
        }
        return all;
    }

    /** The window as it is then, made here in its own words, so that the checker can judge. */
    private static Window after(Window window, Disturbance disturbance) {
        var people = new ArrayList<>(window.people());
        var schools = new ArrayList<>(window.schools());
        switch (disturbance) {
            case Disturbance.Moved moved -> {
                // the window stays; where the session is, is asserted below
            }
            case Disturbance.Away(int person, int day) ->
                people.set(person, without(people.get(person), day));
            case Disturbance.NoSchool(int day) -> people.replaceAll(person -> without(person, day));
            case Disturbance.SubstituteLost(int school, int day, boolean afternoon) -> {
                var old = schools.get(school);
                var offers = old.substitutes().stream().map(offer -> offer.day() != day
                        || offer.afternoon() != afternoon ? offer
                                : new School.Substitutes(day, afternoon, Math.max(0, offer.count() - 1)))
                        .toList();
                schools.set(school, new School(old.id(), old.coversADay(), old.coverPrice(), offers));
            }
        }
        return new Window(schools, people, window.rooms(), window.sessions(), window.prices());
    }

    private static Person without(Person person, int day) {
        var left = person.available().stream().filter(span -> span.start() / 1_440 != day).toList();
        return new Person(person.id(), left, person.lessons(), person.sessionsADay(), person.sessionsInARow(),
                person.mostCovers());
    }

    private static List<Integer> differing(Plan one, Plan other) {
        return IntStream.range(0, one.visits().size())
                .filter(i -> !one.visits().get(i).equals(other.visits().get(i))).boxed().toList();
    }

    @Test
    void aMovedSessionStaysWhereItWasPut() {
        var model = new WindowModel(SmallWindows.make(7, 10));
        var placement = solver.solve(model.problem(), Progress.NONE);
        for (var move : moves(model, placement)) {
            var visit = new WindowRepair(model, placement).mend(move, Progress.NONE).plan().visits()
                    .get(move.session());
            assertFalse(visit.isPresent() && visit.get().choice() != move.choice());
        }
    }
}
