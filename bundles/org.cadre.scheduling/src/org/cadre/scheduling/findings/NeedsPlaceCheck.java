/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Mentorship;
import org.cadre.model.MissedReason;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.series.DueSessions;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Names sessions that could not stay where they were, and that no other one took the place of yet. */
@Component(service = Check.class)
public class NeedsPlaceCheck implements Check {

    private static final String RULE = "session.needsPlace"; //$NON-NLS-1$
    private static final Set<MissedReason> REASONS = EnumSet.of(MissedReason.ABSENCE,
            MissedReason.NO_COVERAGE, MissedReason.SCHOOL_CLOSED, MissedReason.OTHER_DUTY);

    /** A cycle of a series for the same pair. */
    private record Turn(SessionSeries series, int cycle, List<Mentorship> pairs) {

        static Turn of(SessionOrigin origin) {
            return new Turn(origin.getSeries(), origin.getCycle(),
                    List.copyOf(origin.getSession().getMentorships()));
        }
    }

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        var origins = work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class)).stream()
                .filter(one -> one.getSession() != null && one.getSeries() != null).toList();
        var served = new HashSet<Turn>();
        origins.stream().filter(one -> one.getSession().getStatus() == SessionStatus.PLANNED
                || one.getSession().getStatus() == SessionStatus.DONE).map(Turn::of).forEach(served::add);
        var findings = new ArrayList<Finding>();
        for (var origin : origins) {
            boolean due = origin.getDueBefore() != null && origin.getDueBefore().isAfter(today);
            if (due && isLost(origin.getSession()) && served.add(Turn.of(origin))) {
                findings.add(Finding.of(Severity.WARNING, origin.getSession(), RULE, text(origin)));
            }
        }
        return findings;
    }

    private static boolean isLost(Session session) {
        return session.getStatus() == SessionStatus.CANCELED && session.getPlannedStart() != null
                && REASONS.contains(session.getMissedBecause());
    }

    private static String text(SessionOrigin origin) {
        var session = origin.getSession();
        var who = DueSessions.people(session).stream().map(PersonName::show)
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        return NLS.bind(Messages.Session_needsPlace, new Object[] { origin.getSeries().getName(), who,
            session.getPlannedStart().toLocalDate(), reason(session.getMissedBecause()),
            origin.getDueBefore().minusDays(1) });
    }

    private static String reason(MissedReason reason) {
        return switch (reason) {
            case ABSENCE -> Messages.Session_absence;
            case NO_COVERAGE -> Messages.Session_noCoverage;
            case SCHOOL_CLOSED -> Messages.Session_schoolClosed;
            default -> Messages.Session_otherDuty;
        };
    }
}
