/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.model.Element;
import org.cadre.model.Session;
import org.cadre.scheduling.model.Booking;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.series.SeriesScope;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Moves of sessions by hand within the same days, one after the other: what they have in common is worked
 * out once, so that each takes milliseconds. What comes of a move is the same as if everything were worked out
 * for it. Good as long as nothing changes that it {@link #concerns}; not for several threads at once.
 */
public final class WarmRepair {

    private final SeriesScope scope;
    private final ScheduleTask task;
    private final Set<Session> inside = new HashSet<>();

    /**
     * Repairs these days.
     *
     * @param task a repair after which nothing happened
     * @param sessions all sessions
     */
    WarmRepair(SeriesScope scope, ScheduleTask task, List<Session> sessions) {
        this.scope = scope;
        this.task = task;
        sessions.stream().filter(this::isInside).forEach(inside::add);
    }

    /** For whom and for which days. */
    public SeriesScope scope() {
        return scope;
    }

    /**
     * Finds out what a move needs; without moves, works out beforehand what all moves have in common.
     *
     * @param moves new starts in the district's time
     */
    public SchedulePlan move(Map<Session, LocalDateTime> moves, IProgressMonitor monitor)
            throws CadreException {
        return task.moving(moves).run(monitor);
    }

    /**
     * Whether a root that was added, changed or removed makes this useless. Sessions of other days do not, nor
     * how those came to be; anything else may.
     */
    public boolean concerns(Element root) {
        return switch (root) {
            case Session session -> inside.contains(session) || isInside(session);
            case SessionOrigin origin -> origin.getSession() == null || concerns(origin.getSession());
            case Booking booking -> booking.getSession() == null || concerns(booking.getSession());
            default -> true;
        };
    }

    /** Whether it lies in these days, or may. */
    private boolean isInside(Session session) {
        return session.getPlannedStart() == null || isInside(session.getPlannedStart().toLocalDate(),
                session.getPlannedEnd());
    }

    private boolean isInside(LocalDate first, LocalDateTime end) {
        var last = end == null || end.toLocalDate().isBefore(first) ? first : end.toLocalDate();
        return first.isBefore(scope.before()) && !last.isBefore(scope.from());
    }
}
