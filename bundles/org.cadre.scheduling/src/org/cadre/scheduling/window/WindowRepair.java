/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.List;

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
        repair = new PlacementRepair(placement, MOST_PUSHES);
    }

    /**
     * Finds the repair; the plan that is repaired stays as it is.
     *
     * @throws IllegalArgumentException if a session is moved to where it can't be, whatever else is moved
     */
    public Mended mend(Disturbance disturbance, Progress progress) {
        var repaired = repair.repair(model.change(disturbance), progress);
        return new Mended(model.plan(repaired.placement()), repaired.changed(), repaired.pushed(),
                repaired.leftOut(), repaired.fewest());
    }
}
