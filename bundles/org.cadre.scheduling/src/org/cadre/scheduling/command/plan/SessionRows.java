/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.core.people.PersonName;
import org.cadre.model.Communication;
import org.cadre.model.Coverage;
import org.cadre.model.Session;
import org.cadre.scheduling.plan.PlanData;
import org.cadre.scheduling.series.DueSessions;

/** Sessions as a list. */
@SuppressWarnings("nls")
final class SessionRows {

    private final ZoneId zone;

    SessionRows(ZoneId zone) {
        this.zone = zone;
    }

    Listing<Session> list(List<Session> sessions) {
        return new Listing<>("sessions", columns(), sessions);
    }

    private List<ListColumn<Session>> columns() {
        return List.of(new ListColumn<>("id", Messages.Column_id, Session::getUuid),
                new ListColumn<>("cohort", Messages.Column_cohort,
                        one -> one.getCohort() == null ? null : one.getCohort().getName()),
                new ListColumn<>("kind", Messages.Column_kind, one -> one.getKind().getLiteral()),
                new ListColumn<>("start", Messages.Column_start, one -> PlanData.time(start(one), zone)),
                new ListColumn<>("end", Messages.Column_end, one -> PlanData.time(end(one), zone)),
                new ListColumn<>("people", Messages.Column_people,
                        one -> DueSessions.people(one).stream().map(PersonName::show).toList()),
                new ListColumn<>("place", Messages.Column_place, SessionRows::place),
                new ListColumn<>("coverage", Messages.Column_coverage,
                        one -> one.getCoverage().stream().map(SessionRows::cover).toList()),
                new ListColumn<>("cost", Messages.Column_cost, SessionRows::cost),
                new ListColumn<>("status", Messages.Column_status, one -> one.getStatus().getLiteral()));
    }

    private static LocalDateTime start(Session one) {
        return one.getPlannedStart() == null ? one.getActualStart() : one.getPlannedStart();
    }

    /** The planned end; of a session that only took place, when it was over. */
    private static LocalDateTime end(Session one) {
        return one.getPlannedEnd() != null || one.getActualStart() == null ? one.getPlannedEnd()
                : one.getActualStart().plusMinutes(one.getMinutes());
    }

    private static String place(Session one) {
        boolean call = one.getMode() == Communication.VIDEO || one.getMode() == Communication.PHONE;
        return one.getPlace() == null && call ? Messages.List_call : one.getPlace();
    }

    private static String cover(Coverage one) {
        var absent = one.getAbsent() == null ? "" : PersonName.show(one.getAbsent());
        var by = one.getCoveredBy() == null ? one.getKind().getLiteral()
                : PersonName.show(one.getCoveredBy());
        return by + ": " + absent;
    }

    private static BigDecimal cost(Session one) {
        return one.getCoverage().stream().map(Coverage::getCost).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
