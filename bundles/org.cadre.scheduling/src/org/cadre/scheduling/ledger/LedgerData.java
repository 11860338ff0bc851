/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadrePackage;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.days.Facts;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.handout.SessionPeople;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;

/** What ledgers of a program count: its pairs that were announced, its sessions, and what it expects. */
@SuppressWarnings("nls")
final class LedgerData {

    static final Query<SessionSeries> SERIES = Query.all(Literals.SESSION_SERIES,
            SessionSeries.class);
    private static final Query<SessionOrigin> ORIGINS = Query.all(Literals.SESSION_ORIGIN,
            SessionOrigin.class);

    private final Program program;
    private final LocalDate asOf;
    private final SchoolDays days;
    private final List<Mentorship> pairs;
    private final List<Session> held;
    private final List<SessionSeries> series;
    private final Map<Mentorship, List<Session>> byPair = new HashMap<>();
    private final Map<Session, SessionOrigin> origins = new HashMap<>();

    /** Loads what a program has, as of the end of a day. */
    LedgerData(UnitOfWork work, Program program, LocalDate asOf) throws CadreException {
        this.program = program;
        this.asOf = asOf;
        this.days = new SchoolDays(new Facts(work), Overlay.NONE, false);
        this.series = work.load(SERIES.where(Literals.SESSION_SERIES__PROGRAM, program));
        this.pairs = work.load(Roots.MENTORSHIPS.where(CadrePackage.Literals.MENTORSHIP__PROGRAM, program))
                .stream()
                .filter(LedgerData::wasAnnounced).sorted(Comparator.comparing(LedgerData::name)).toList();
        this.held = work.load(Roots.SESSIONS.where(CadrePackage.Literals.SESSION__PROGRAM, program)).stream()
                .filter(session -> session.getStatus() == SessionStatus.DONE)
                .filter(session -> SessionPeople.day(session).filter(day -> !day.isAfter(asOf)).isPresent())
                        .toList();
        held.forEach(session -> session.getMentorships()
                .forEach(pair -> byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(session)));
        work.load(ORIGINS).stream().filter(origin -> origin.getSession() != null)
                .forEach(origin -> origins.put(origin.getSession(), origin));
    }

    private static boolean wasAnnounced(Mentorship pair) {
        return pair.getMentor() != null && pair.getMentee() != null && pair.getStart() != null
                && pair.getStatus() != MentorshipStatus.PROPOSED
                        && pair.getStatus() != MentorshipStatus.ACCEPTED;
    }

    Program program() {
        return program;
    }

    /** The last day that counts. */
    LocalDate asOf() {
        return asOf;
    }

    /** The pairs, by the names of mentor and mentee. */
    List<Mentorship> pairs() {
        return pairs;
    }

    List<SessionSeries> series() {
        return series;
    }

    /** All sessions that took place. */
    List<Session> held() {
        return held;
    }

    /** The sessions of a pair that took place. */
    List<Session> held(Mentorship pair) {
        return byPair.getOrDefault(pair, List.of());
    }

    /** How a session came to be; null if nobody placed it. */
    SessionOrigin origin(Session session) {
        return origins.get(session);
    }

    /** How sessions of a series came to be, whatever became of them. */
    Stream<SessionOrigin> origins(SessionSeries of) {
        return origins.values().stream().filter(origin -> origin.getSeries() == of);
    }

    /** Which day is what at which school. */
    SchoolDays schoolDays() {
        return days;
    }

    /** The school where a person works on the last day that counts, or else ever did; null without any. */
    School school(Educator person) {
        return SessionPeople.school(person, asOf).or(() -> person.getEmployments().stream()
                .map(Employment::getSchool).filter(Objects::nonNull).findFirst()).orElse(null);
    }

    /** The instructional days of the school of a person. */
    InstructionalDays days(Educator person) {
        return new InstructionalDays(days, school(person));
    }

    /** The first day after what counts of a pair. */
    LocalDate before(Mentorship pair) {
        var next = asOf.plusDays(1);
        return pair.getEnd() != null && pair.getEnd().isBefore(next) ? pair.getEnd() : next;
    }

    /** Mentor and mentee. */
    static String name(Mentorship pair) {
        return PersonName.show(pair.getMentor()) + " \u2013 " + PersonName.show(pair.getMentee());
    }
}
