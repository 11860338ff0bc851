/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.List;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.Window;
import org.cadre.scheduling.window.WindowModel;

/** The demands of one window, to be placed, and what became of them. */
interface SolvedWindow {

    /** Places all it can; false if it was cancelled. Before, nothing else may be asked. */
    boolean run(Progress progress);

    /** What was to be placed. */
    List<Demand> demands();

    /** What has a place. */
    List<Placed> placed();

    /** The times of a demand. */
    Choices.Found found(int session);

    /** Whether a time was taken away from the demand because of a clash. */
    boolean clashed(int session);

    /** Whether the demand's session stays just as it is. */
    boolean stays(int session);

    /** The kernel's window. */
    Window window();

    /** The kernel's model of it. */
    WindowModel model();

    /** Where the kernel put everything. */
    Placement placement();

    /** Who is who. */
    WindowDraft draft();

    /** Its days. */
    Days days();

    /** By what it was placed. */
    PlanRules rules();

    /** The plan with a bound that holds. */
    Plan plan();
}
