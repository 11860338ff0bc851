/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessRules;
import org.cadre.core.access.Level;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Coverage;
import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.print.OneLine;
import org.osgi.service.component.annotations.Component;

/**
 * Makes calendars of planned and held sessions. What was canceled or missed is in a calendar only if it was
 * handed out
 * before, or if nobody can know that because it was not placed by a plan.
 */
@Component(service = Handouts.class)
@SuppressWarnings("nls")
public class Handouts {

    private static final Query<SessionOrigin> ORIGINS = Query.all(Literals.SESSION_ORIGIN,
            SessionOrigin.class);
    private static final String UID_END = "@cadre";

    /**
     * Makes one calendar for each scope; those without any entry are left out.
     *
     * @param from the first day; null for no limit
     * @param to the last day; null for no limit
     */
    public List<Handout> of(UnitOfWork work, Collection<? extends HandoutScope> scopes, LocalDate from,
            LocalDate to)
            throws CadreException {
        var zone = DistrictZone.of(work);
        var sessions = inTime(handedOut(work), from, to);
        var names = new SafeName();
        var made = new ArrayList<Handout>();
        var byPerson = byPerson(sessions);
        for (var scope : scopes) {
            var events = new ArrayList<HandoutEvent>();
            var told = new ArrayList<Session>();
            var candidates = scope instanceof HandoutScope.Person own
                    ? byPerson.getOrDefault(own.educator(), Set.of()) : sessions;
            candidates.forEach(session -> add(session, scope, events, told));
            if (!events.isEmpty()) {
                events.sort(Comparator.comparing(HandoutEvent::start).thenComparing(HandoutEvent::uid));
                made.add(new Handout(names.of(scope.fileName()), OneLine.of(scope.title()), zone, events,
                        told));
            }
        }
        return made;
    }

    /** Everybody who takes part in a session or covers a class in that time, each as a scope. */
    public List<HandoutScope.Person> everybody(UnitOfWork work, LocalDate from, LocalDate to)
            throws CadreException {
        var people = byPerson(inTime(handedOut(work), from, to)).keySet();
        return people.stream().map(HandoutScope.Person::new)
                .sorted(Comparator.comparing(HandoutScope.Person::fileName)
                .thenComparing(person -> String.valueOf(person.educator().getUuid()))).toList();
    }

    /** Whether whoever works may note when calendars were handed out. */
    public boolean mayMark(UnitOfWork work) {
        var grant = AccessRules.grant(Literals.SESSION_ORIGIN, Literals.SESSION_ORIGIN__HANDED_OUT_AT,
                work.store().principal().roles());
        return grant.all() == Level.WRITE;
    }

    /**
     * Notes that calendars were handed out, as one step to undo, so that later cancelations reach those who
     * have
     * them. Does nothing if whoever works may not.
     *
     * @return of how many sessions it was noted
     */
    public int mark(EditSession session, Collection<Handout> handouts, Instant at) throws CadreException {
        if (!mayMark(session.work())) {
            return 0;
        }
        var origins = origins(session.work());
        var marked = handouts.stream().flatMap(handout -> handout.sessions().stream()).distinct()
                .filter(origins::containsKey).map(origins::get).toList();
        session.edit(Messages.Handouts_mark,
                () -> marked.forEach(origin -> origin.setHandedOutAt(at.truncatedTo(ChronoUnit.SECONDS))));
        return marked.size();
    }

    /** The sessions of each person who takes part or covers a class, since a year has too many to try all. */
    private static Map<Educator, Set<Session>> byPerson(List<Session> sessions) {
        var byPerson = new LinkedHashMap<Educator, Set<Session>>();
        sessions.forEach(session -> Stream.concat(SessionPeople.of(session).stream(),
                session.getCoverage().stream().map(Coverage::getCoveredBy).filter(Objects::nonNull))
                .forEach(person -> byPerson.computeIfAbsent(person, p -> new LinkedHashSet<>())
                        .add(session)));
        return byPerson;
    }

    private static List<Session> handedOut(UnitOfWork work) throws CadreException {
        var origins = origins(work);
        return work.load(Roots.SESSIONS).stream().filter(session -> SessionPeople.start(session).isPresent())
                .filter(session -> !isOff(session) || wasHandedOut(session, origins.get(session)))
                .sorted(Comparator.comparing((Session session) -> SessionPeople.start(session).orElseThrow())
                        .thenComparing(Session::getUuid)).toList();
    }

    private static boolean wasHandedOut(Session session, SessionOrigin origin) {
        return origin == null ? session.getPlannedStart() != null : origin.getHandedOutAt() != null;
    }

    private static List<Session> inTime(List<Session> sessions, LocalDate from, LocalDate to) {
        return sessions.stream().filter(session -> {
            var day = SessionPeople.start(session).orElseThrow().toLocalDate();
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }).toList();
    }

    private static Map<Session, SessionOrigin> origins(UnitOfWork work) throws CadreException {
        var origins = new HashMap<Session, SessionOrigin>();
        work.load(ORIGINS).stream().filter(origin -> origin.getSession() != null)
                .forEach(origin -> origins.put(origin.getSession(), origin));
        return origins;
    }

    private static void add(Session session, HandoutScope scope, List<HandoutEvent> events,
            List<Session> told) {
        var day = SessionPeople.start(session).orElseThrow().toLocalDate();
        int before = events.size();
        if (scope.takes(session, day)) {
            events.add(event(session, scope));
        }
        session.getCoverage().stream().filter(coverage -> coverage.getStartsAt() != null)
                .filter(coverage -> scope.takes(coverage, day))
                .forEach(coverage -> events.add(event(session, coverage, scope)));
        if (events.size() > before) {
            told.add(session);
        }
    }

    private static HandoutEvent event(Session session, HandoutScope scope) {
        var start = SessionPeople.start(session).orElseThrow();
        var end = session.getPlannedEnd() != null && session.getPlannedStart() != null
                ? session.getPlannedEnd()
                : session.getMinutes() > 0 ? start.plusMinutes(session.getMinutes()) : null;
        return new HandoutEvent(session.getUuid() + UID_END, start, end, EventTexts.summary(session, scope),
                OneLine.of(session.getPlace()), EventTexts.covered(session, scope), sequence(session),
                isOff(session));
    }

    private static HandoutEvent event(Session session, Coverage coverage, HandoutScope scope) {
        return new HandoutEvent(coverUid(session, coverage), coverage.getStartsAt(), coverage.getEndsAt(),
                EventTexts.summary(coverage, scope), "", "", sequence(session), isOff(session));
    }

    /** Covering a class keeps its entry when it is planned anew for the same session. */
    private static String coverUid(Session session, Coverage coverage) {
        var of = session.getCoverage().stream().filter(one -> one.getAbsent() == coverage.getAbsent())
                .toList();
        var absent = coverage.getAbsent() == null ? "" : coverage.getAbsent().getUuid();
        var name = session.getUuid() + absent + of.indexOf(coverage);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + UID_END;
    }

    private static int sequence(Session session) {
        return Math.max(0, session.getRevision());
    }

    private static boolean isOff(Session session) {
        return session.getStatus() == SessionStatus.CANCELED || session.getStatus() == SessionStatus.MISSED;
    }
}
