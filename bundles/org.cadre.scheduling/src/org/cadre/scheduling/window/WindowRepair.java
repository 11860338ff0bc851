/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    private final Map<Integer, int[]> byDay;

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
        byDay = IntStream.range(0, model.problem().sessions()).filter(placement::placed).boxed()
                .collect(Collectors.groupingBy(session -> model.day(placement.time(session)),
                        Collectors.collectingAndThen(Collectors.toList(),
                                all -> all.stream().mapToInt(Integer::intValue).toArray())));
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

    private int[] onDayOf(Disturbance disturbance) {
        return switch (disturbance) {
            case Disturbance.Away(int person, int day) -> byDay.getOrDefault(day, new int[0]);
            case Disturbance.NoSchool(int day) -> byDay.getOrDefault(day, new int[0]);
            case Disturbance.Moved moved -> new int[0];
            case Disturbance.SubstituteLost lost -> new int[0];
        };
    }
}
