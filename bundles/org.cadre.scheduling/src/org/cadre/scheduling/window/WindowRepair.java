/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.kernel.PlacementRepair;

/**
 * Mends a plan with the fewest other sessions moved. Keeps the plan at hand, so that a repair takes
 * milliseconds; not for several threads at once.
 */
public final class WindowRepair {

    private static final int MOST_PUSHES = 3;

    private final WindowModel model;
    private final PlacementRepair repair;
    private final Plan before;
    private final Map<Integer, List<Integer>> byDay = new HashMap<>();
    private final Map<Busy, List<Integer>> byPerson = new HashMap<>();

    /** Somebody who meets or covers on a day. */
    private record Busy(int person, int day) {
    }

    /**
     * What to do about a disturbance.
     *
     * @param plan the new plan; its bound says nothing
     * @param changed sessions whose time, place or covers are others now
     * @param pushed how many of them could have stayed if it were for themselves
     * @param leftOut sessions that have no place any longer
     * @param fewest whether it is proven that no fewer could be pushed without leaving more out
     */
    public record Mended(Plan plan, List<Integer> changed, int pushed, List<Integer> leftOut,
            boolean fewest) {
    }

    /** Repairs this placement of the model's window. */
    public WindowRepair(WindowModel model, Placement placement) {
        this.model = model;
        before = model.plan(placement);
        repair = new PlacementRepair(placement, MOST_PUSHES);
        for (int session = 0; session < before.visits().size(); session++) {
            if (placement.placed(session)) {
                note(session, model.day(placement.time(session)), before.visits().get(session).orElseThrow());
            }
        }
    }

    private void note(int session, int day, Plan.Visit visit) {
        byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(session);
        var people = new LinkedHashSet<>(model.window().sessions().get(session).members());
        for (var cover : visit.covers()) {
            if (cover instanceof Cover.Colleague colleague) {
                people.add(colleague.person());
            }
        }
        people.forEach(person -> byPerson.computeIfAbsent(new Busy(person, day), none -> new ArrayList<>())
                .add(session));
    }

    /**
     * Finds the repair; the plan that is repaired stays as it is.
     *
     * @throws IllegalArgumentException if a session is moved to where it can't be, whatever else is moved
     */
    public Mended mend(Disturbance disturbance, Progress progress) {
        var repaired = repair.repair(model.change(disturbance, onDayOf(disturbance)), progress);
        return new Mended(plan(repaired), repaired.changed(), repaired.pushed(),
                repaired.leftOut(), repaired.fewest());
    }

    /** The plan as it was but for what changed. */
    private Plan plan(PlacementRepair.Repaired repaired) {
        if (repaired.changed().isEmpty()) {
            return new Plan(before.visits(), before.cost(), 0, repaired.placement().complete());
        }
        var visits = new ArrayList<>(before.visits());
        for (int session : repaired.changed()) {
            visits.set(session, model.visit(session, repaired.placement()));
        }
        return new Plan(visits, repaired.placement().cost(), 0, repaired.placement().complete());
    }

    /** The sessions that can have lost their place. */
    private int[] onDayOf(Disturbance disturbance) {
        var concerned = switch (disturbance) {
            case Disturbance.Away(int person, int day) -> byPerson.get(new Busy(person, day));
            case Disturbance.NoSchool(int day) -> byDay.get(day);
            case Disturbance.Moved moved -> null;
            case Disturbance.SubstituteLost lost -> null;
        };
        return concerned == null ? new int[0] : concerned.stream().mapToInt(Integer::intValue).toArray();
    }
}
