/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.math.BigDecimal;
import java.time.LocalDateTime;
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

    private final SolvedWindow run;
    private final Days days;
    private final Covers covers;
    private final long[] prices;

    WindowResult(SolvedWindow run, long[] prices) {
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
        boolean asItWas = run.stays(placed.session()) || run.draft().isOwnPlace(placed.visit().room());
        boolean call = asItWas ? Standings.isCall(demand.existing()) : placed.visit().call();
        var place = asItWas ? demand.existing().getPlace() : place(demand, placed.visit());
        boolean unwished = demand.people().stream().anyMatch(one -> !days.of(one).likes(span));
        var start = days.local(span.start());
        var end = days.local(span.end());
        return new PlannedSession(demand, start, end, place, call, placed.slot().afterHours(), unwished,
                covers.of(placed), prices[placed.session()], change(demand, start, end, place));
    }

    private String place(Demand demand, Plan.Visit visit) {
        return visit.call() ? null : visit.room() == Plan.NO_ROOM ? PlanTexts.place(demand.school())
                : PlanTexts.place(run.draft().room(visit.room()));
    }

    private static Change change(Demand demand, LocalDateTime start, LocalDateTime end, String place) {
        var before = demand.existing();
        if (before == null) {
            return Change.NEW;
        }
        if (!before.getPlannedStart().equals(start) || !before.getPlannedEnd().equals(end)) {
            return Change.MOVED;
        }
        boolean same = Set.copyOf(DueSessions.people(before)).equals(Set.copyOf(demand.people()))
                && Objects.equals(before.getPlace(), place);
        return same ? Change.KEPT : Change.CHANGED;
    }

    static PlanTotals totals(List<PlannedSession> sessions, int unplaced, int halfDays, long points,
            long bound) {
        return new PlanTotals(sessions.size(), unplaced, halfDays, count(sessions, CoverageKind.COLLEAGUE),
                count(sessions, CoverageKind.OFFICE), count(sessions, CoverageKind.MERGED),
                (int) sessions.stream().filter(PlannedSession::late).count(),
                (int) sessions.stream().filter(PlannedSession::unwished).count(),
                (int) sessions.stream().filter(PlannedSession::call).count(),
                sessions.stream().map(PlannedSession::money).reduce(BigDecimal.ZERO, BigDecimal::add), points,
                bound);
    }

    private static int count(List<PlannedSession> sessions, CoverageKind kind) {
        return (int) sessions.stream().flatMap(one -> one.covers().stream())
                .filter(one -> one.kind() == kind).count();
    }
}
