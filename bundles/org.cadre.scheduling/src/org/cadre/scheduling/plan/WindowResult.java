/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.cadre.model.CoverageKind;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.plan.PlannedSession.Change;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.series.DueSessions;
import org.cadre.scheduling.window.Plan;

/** Turns what the kernel placed into sessions. */
final class WindowResult {

    private final WindowRun run;
    private final Days days;
    private final Covers covers;
    private final long[] prices;

    WindowResult(WindowRun run, long[] prices) {
        this.run = run;
        this.prices = prices;
        days = run.days();
        covers = new Covers(run);
    }

    int halfDays() {
        return covers.halfDays();
    }

    List<PlannedSession> sessions() {
        return run.placed().stream().map(this::session).toList();
    }

    private PlannedSession session(Placed placed) {
        var demand = placed.demand();
        var span = placed.slot().span();
        boolean call = placed.visit().call();
        int room = placed.visit().room();
        var place = call ? null : room == Plan.NO_ROOM ? PlanTexts.place(demand.school())
                : PlanTexts.place(run.draft().room(room));
        var one = new PlannedSession(demand, days.local(span.start()), days.local(span.end()), place, call,
                placed.slot().afterHours(), covers.of(placed), prices[placed.session()], Change.NEW);
        return new PlannedSession(demand, one.start(), one.end(), place, call, one.late(), one.covers(),
                one.points(), change(demand, one));
    }

    private static Change change(Demand demand, PlannedSession now) {
        var before = demand.existing();
        if (before == null) {
            return Change.NEW;
        }
        if (!before.getPlannedStart().equals(now.start()) || !before.getPlannedEnd().equals(now.end())) {
            return Change.MOVED;
        }
        boolean same = Set.copyOf(DueSessions.people(before)).equals(Set.copyOf(demand.people()))
                && Objects.equals(before.getPlace(), now.place());
        return same ? Change.KEPT : Change.CHANGED;
    }

    static PlanTotals totals(List<PlannedSession> sessions, int unplaced, int halfDays, long points,
            long bound) {
        return new PlanTotals(sessions.size(), unplaced, halfDays, count(sessions, CoverageKind.COLLEAGUE),
                count(sessions, CoverageKind.OFFICE), count(sessions, CoverageKind.MERGED),
                (int) sessions.stream().filter(PlannedSession::late).count(),
                (int) sessions.stream().filter(PlannedSession::call).count(),
                sessions.stream().map(PlannedSession::money).reduce(BigDecimal.ZERO, BigDecimal::add), points,
                bound);
    }

    private static int count(List<PlannedSession> sessions, CoverageKind kind) {
        return (int) sessions.stream().flatMap(one -> one.covers().stream())
                .filter(one -> one.kind() == kind).count();
    }
}
