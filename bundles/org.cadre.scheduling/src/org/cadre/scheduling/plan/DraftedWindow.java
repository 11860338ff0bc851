/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.ArrayList;
import java.util.List;

import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.Session;
import org.cadre.scheduling.window.Window;
import org.cadre.scheduling.window.WindowModel;

/** What planning and repairing a window have in common: its parts, and what became of its demands. */
abstract class DraftedWindow implements SolvedWindow {

    private final Days days;
    private final PlanRules rules;
    private final WindowDraft draft;
    private final List<Demand> demands;
    private WindowModel model;
    private Placement placement;
    private Plan plan;
    private List<Placed> placed = List.of();

    DraftedWindow(Days days, PlanRules rules, WindowDraft draft, List<Demand> demands) {
        this.days = days;
        this.rules = rules;
        this.draft = draft;
        this.demands = demands;
    }

    /** The times that each demand may have in the window, in the order of the window's choices. */
    abstract List<Session.Choice> choices(int session);

    /** Takes note of what the kernel found. */
    final void take(WindowModel of, Placement now, Plan found) {
        model = of;
        placement = now;
        plan = found;
        var all = new ArrayList<Placed>();
        for (int i = 0; i < demands.size(); i++) {
            int session = i;
            found.visits().get(i).ifPresent(visit -> all.add(new Placed(session, demands.get(session),
                    choices(session).get(visit.choice()).slot(), visit)));
        }
        placed = all;
    }

    @Override
    public final List<Placed> placed() {
        return placed;
    }

    @Override
    public final List<Demand> demands() {
        return demands;
    }

    @Override
    public final Window window() {
        return model.window();
    }

    @Override
    public final WindowModel model() {
        return model;
    }

    @Override
    public final Placement placement() {
        return placement;
    }

    @Override
    public final WindowDraft draft() {
        return draft;
    }

    @Override
    public final Days days() {
        return days;
    }

    @Override
    public final PlanRules rules() {
        return rules;
    }

    /** The plan with a bound that may be none. */
    final Plan found() {
        return plan;
    }
}
