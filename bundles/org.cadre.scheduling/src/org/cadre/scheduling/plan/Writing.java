/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.Communication;
import org.cadre.model.Coverage;
import org.cadre.model.Educator;
import org.cadre.model.MissedReason;
import org.cadre.model.Element;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.Booking;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.series.DueSessions;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes one plan into one unit of work. */
final class Writing {

    private final UnitOfWork work;
    private final SchedulePlan plan;
    private final Counterparts here;
    private final Happened happened;
    private final Map<SessionSeries, SessionSeries> added = new HashMap<>();
    private final Map<Session, SessionOrigin> origins = new HashMap<>();
    private final List<Booking> bookings;

    Writing(UnitOfWork work, SchedulePlan plan) throws CadreException {
        this.work = work;
        this.plan = plan;
        here = new Counterparts(work);
        happened = new Happened(work, plan, here);
        bookings = work.load(Query.all(Literals.BOOKING, Booking.class));
        for (var origin : work.load(Query.all(
                Literals.SESSION_ORIGIN, SessionOrigin.class))) {
            origins.put(origin.getSession(), origin);
        }
    }

    /** Refuses a plan about something that is gone. */
    void check() throws CadreException {
        var about = plan.sessions().stream().map(PlannedSession::demand).flatMap(one -> Stream.concat(
                one.people().stream(), Stream.of(one.pair(), one.program(), one.cohort(), one.known(),
                        assumes(one.series()) ? null : one.series())));
        if (!about.filter(Objects::nonNull).allMatch(one -> here.has((Element) one))) {
            throw new CadreException(CadreException.Kind.CONFLICT, Messages.Accept_gone, null);
        }
    }

    /** Whether a series is only added with the plan; a session that was entered by hand has none. */
    private boolean assumes(SessionSeries series) {
        return series != null && plan.assumed().contains(series);
    }

    void write() {
        happened.write();
        plan.assumed().forEach(this::add);
        plan.sessions().forEach(this::write);
        plan.dropped().stream().map(here::of).filter(Objects::nonNull).forEach(this::drop);
        plan.unplaced().stream().filter(one -> here.of(one.demand().existing()) != null)
                .forEach(one -> lose(here.of(one.demand().existing()), one.demand()));
    }

    /** The session as it would be, apart from everything that is stored. */
    static Session detached(PlannedSession planned) {
        var session = CadreFactory.eINSTANCE.createSession();
        session.setProgram(planned.demand().program());
        session.setKind(planned.demand().terms().kind());
        session.setStatus(SessionStatus.PLANNED);
        session.setPlannedStart(planned.start());
        session.setPlannedEnd(planned.end());
        session.setPlace(planned.place());
        session.setMode(planned.call() ? Communication.VIDEO : Communication.IN_PERSON);
        session.getParticipants().addAll(planned.demand().people());
        planned.covers().forEach(one -> session.getCoverage().add(cover(one, one.absent(), one.coveredBy())));
        return session;
    }

    private void add(SessionSeries series) {
        var copy = EcoreUtil.copy(series);
        copy.setProgram(here.of(series.getProgram()));
        copy.setCohort(here.of(series.getCohort()));
        copy.setFollows(series.getFollows() == null ? null : added.get(series.getFollows()));
        added.put(series, copy);
        work.add(copy);
    }

    private void write(PlannedSession planned) {
        var demand = planned.demand();
        if (demand.canceled() != null) {
            comeBack(here.of(demand.canceled()), planned);
            return;
        }
        var session = here.of(demand.existing());
        if (session == null) {
            session = create(demand);
            fill(session, planned);
            work.add(session);
            work.add(origin(session, planned));
            return;
        }
        boolean handed = planned.change() != PlannedSession.Change.KEPT;
        fill(session, planned);
        if (handed) {
            session.setRevision(session.getRevision() + 1);
        }
        var origin = origins.get(session);
        if (origin != null) {
            origin.setPrice(price(planned));
            origin.setPinned(origin.isPinned() || plan.pinned().containsKey(demand.existing()));
        }
    }

    /** Plans a session anew that a plan had canceled: whoever has it in a calendar sees it again. */
    private void comeBack(Session session, PlannedSession planned) {
        session.setStatus(SessionStatus.PLANNED);
        session.setMissedBecause(MissedReason.UNSTATED);
        session.setRevision(session.getRevision() + 1);
        fill(session, planned);
        var origin = origins.get(session);
        origin.setDueFrom(planned.demand().due().from());
        origin.setDueBefore(planned.demand().due().before());
        origin.setPrice(price(planned));
        origin.setPinned(false);
    }

    private Session create(Demand demand) {
        var session = CadreFactory.eINSTANCE.createSession();
        session.setProgram(here.of(demand.program()));
        session.setCohort(here.of(demand.cohort()));
        session.setKind(demand.terms().kind());
        session.setStatus(SessionStatus.PLANNED);
        if (demand.pair() != null) {
            session.getMentorships().add(here.of(demand.pair()));
        }
        return session;
    }

    private void fill(Session session, PlannedSession planned) {
        session.setPlannedStart(planned.start());
        session.setPlannedEnd(planned.end());
        session.setPlace(planned.place());
        session.setMode(planned.call() ? Communication.VIDEO : Communication.IN_PERSON);
        var pairs = session.getMentorships().stream()
                .flatMap(one -> Stream.of(one.getMentor(), one.getMentee())).toList();
        List<Educator> others = planned.demand().people().stream().map(here::of)
                .filter(one -> !pairs.contains(one)).toList();
        if (!Set.copyOf(session.getParticipants()).equals(Set.copyOf(others))) {
            session.getParticipants().clear();
            session.getParticipants().addAll(others);
        }
        var covers = planned.covers().stream().map(this::cover).toList();
        if (!EcoreUtil.equals(bare(session.getCoverage()), covers)) {
            session.getCoverage().clear();
            session.getCoverage().addAll(covers);
        }
    }

    /** Copies without ids, to compare. */
    private static List<Coverage> bare(List<Coverage> covers) {
        var copies = List.copyOf(EcoreUtil.copyAll(covers));
        copies.forEach(one -> one.setUuid(null));
        return copies;
    }

    private Coverage cover(PlannedCover planned) {
        return cover(planned, here.of(planned.absent()), here.of(planned.coveredBy()));
    }

    private static Coverage cover(PlannedCover planned, Educator absent, Educator by) {
        var cover = CadreFactory.eINSTANCE.createCoverage();
        cover.setKind(planned.kind());
        cover.setAbsent(absent);
        cover.setCoveredBy(by);
        cover.setStartsAt(planned.start());
        cover.setEndsAt(planned.end());
        cover.setCost(planned.cost().signum() == 0 ? null : planned.cost());
        return cover;
    }

    private SessionOrigin origin(Session session, PlannedSession planned) {
        var demand = planned.demand();
        var origin = SchedulingFactory.eINSTANCE.createSessionOrigin();
        origin.setSession(session);
        origin.setSeries(added.getOrDefault(demand.series(), here.of(demand.series())));
        origin.setCycle(demand.cycle());
        origin.setDueFrom(demand.due().from());
        origin.setDueBefore(demand.due().before());
        origin.setPrice(price(planned));
        return origin;
    }

    private static BigDecimal price(PlannedSession planned) {
        return planned.money().signum() == 0 ? null : planned.money();
    }

    /**
     * Notes of a session that is still asked for that it cannot be then, and why; its cycle stays due. It is
     * never removed: people have it in their calendars.
     */
    private void lose(Session session, Demand demand) {
        var was = demand.existing();
        session.setStatus(SessionStatus.CANCELED);
        session.setMissedBecause(happened.reason(demand, was.getPlannedStart().toLocalDate()));
        session.setRevision(session.getRevision() + 1);
        session.getCoverage().clear();
    }

    /**
     * Takes a session that nothing asks for any longer out of the plan; whoever got it in a calendar file must
     * see that it is canceled.
     */
    private void drop(Session session) {
        var origin = origins.get(session);
        if (origin == null || origin.getHandedOutAt() != null) {
            session.setStatus(SessionStatus.CANCELED);
            session.setRevision(session.getRevision() + 1);
            session.getCoverage().clear();
        } else {
            bookings.stream().filter(one -> one.getSession() == session).forEach(work::remove);
            work.remove(origin);
            work.remove(session);
        }
    }
}
