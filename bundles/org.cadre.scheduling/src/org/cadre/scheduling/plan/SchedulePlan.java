/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.cadre.core.check.Finding;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.Window;

/**
 * A plan that nobody has accepted yet. Its elements belong to the unit of work that it was made from.
 *
 * @param zone the district's time zone, in which all times are meant
 * @param sessions what is placed, in order of time
 * @param unplaced what is not
 * @param dropped sessions of the plan before that nothing asks for any longer
 * @param assumed series that were assumed; accepting adds them
 * @param overlay what happened, which accepting notes down
 * @param pinned sessions that were moved by hand; accepting pins them
 * @param windows what was solved, for checking
 * @param repair whether it repairs the plan before
 * @param rotationWaits whether the rotation goes on with the label that a closed day missed
 * @param mending how much a repair had to move; {@link Mending#NOTHING} for others
 */
public record SchedulePlan(ZoneId zone, List<PlannedSession> sessions, List<Unplaced> unplaced,
        List<Session> dropped, List<SessionSeries> assumed, Overlay overlay, Map<Session, Boolean> pinned,
        PlanTotals totals, List<Finding> findings, List<Solved> windows, boolean repair,
        boolean rotationWaits, Mending mending) {

    public SchedulePlan {
        sessions = List.copyOf(sessions);
        unplaced = List.copyOf(unplaced);
        dropped = List.copyOf(dropped);
        assumed = List.copyOf(assumed);
        findings = List.copyOf(findings);
        windows = List.copyOf(windows);
    }

    /**
     * A window that was solved.
     *
     * @param window the kernel's window
     * @param plan the kernel's plan of it
     */
    public record Solved(Window window, Plan plan) {
    }

    /** The sessions that somebody moves by hand to where they cannot be. */
    public List<Unplaced> cannotMove() {
        return unplaced.stream().filter(one -> one.demand().existing() != null
                && pinned.containsKey(one.demand().existing())).toList();
    }

    /** The sessions of the plan before that are elsewhere now, in another room, or with others. */
    public List<PlannedSession> changed() {
        return sessions.stream().filter(one -> one.change() == PlannedSession.Change.MOVED
                || one.change() == PlannedSession.Change.CHANGED).toList();
    }
}
