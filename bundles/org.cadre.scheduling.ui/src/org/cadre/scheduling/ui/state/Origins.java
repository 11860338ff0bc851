/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;

/** How planned sessions came to be, found by session. */
public final class Origins {

    /** All origins. */
    public static final Query<SessionOrigin> ALL = Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class);
    /** All series. */
    public static final Query<SessionSeries> SERIES = Query.all(Literals.SESSION_SERIES, SessionSeries.class);

    private final Map<Session, SessionOrigin> bySession = new HashMap<>();

    private Origins() {
    }

    /** The origins that a database knows. */
    public static Origins of(UnitOfWork work) throws CadreException {
        var origins = new Origins();
        work.load(ALL).forEach(origin -> origins.bySession.put(origin.getSession(), origin));
        return origins;
    }

    /** How a session came to be; empty if it was entered by hand. */
    public Optional<SessionOrigin> of(Session session) {
        return Optional.ofNullable(bySession.get(session));
    }

    /** Whether the session did not take place in its cycle, which is over. */
    public boolean isOverdue(Session session, LocalDate today) {
        return session.getStatus() == SessionStatus.PLANNED && of(session).map(SessionOrigin::getDueBefore)
                .filter(before -> !today.isBefore(before)).isPresent();
    }

    /** Whether the coordinator put it where it is. */
    public boolean isPinned(Session session) {
        return of(session).filter(SessionOrigin::isPinned).isPresent();
    }
}
