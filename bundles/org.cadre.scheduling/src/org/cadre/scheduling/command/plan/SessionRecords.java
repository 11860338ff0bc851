/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Coverage;
import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.days.Facts;
import org.cadre.scheduling.handout.ClassFinder;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.plan.PlanData;
import org.cadre.scheduling.plan.PlanTexts;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.DueSessions;

/**
 * Sessions as data that another program can check: who meets, in which room, who covers which class when, and
 * which half-day of a substitute that takes.
 */
@SuppressWarnings("nls")
final class SessionRecords {

    private final UnitOfWork work;
    private final PlanDesk desk;
    private final Facts facts;
    private final ClassFinder classes;
    private final SessionRows rows;
    private final Map<Session, SessionOrigin> origins = new HashMap<>();
    private final Map<String, MeetingRoom> rooms = new HashMap<>();
    private final Map<Program, PlanRules> rules = new HashMap<>();

    /** Loads what belongs to sessions. */
    SessionRecords(UnitOfWork work, PlanDesk desk) throws CadreException {
        this.work = work;
        this.desk = desk;
        facts = new Facts(work);
        classes = new ClassFinder(work);
        rows = new SessionRows(facts.zone());
        for (var origin : work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class))) {
            origins.put(origin.getSession(), origin);
        }
        for (var room : work.load(Query.all(Literals.MEETING_ROOM, MeetingRoom.class))) {
            rooms.putIfAbsent(PlanTexts.place(room), room);
        }
    }

    /** The sessions as one object. */
    Map<String, Object> all(List<Session> sessions) throws CadreException {
        for (var one : sessions) {
            if (one.getProgram() != null && !rules.containsKey(one.getProgram())) {
                rules.put(one.getProgram(), desk.rules(work, one.getProgram()));
            }
        }
        return Map.of("sessions", sessions.stream().map(this::record).toList());
    }

    private Map<String, Object> record(Session one) {
        var data = new LinkedHashMap<String, Object>();
        rows.list(List.of(one)).columns().forEach(column -> data.put(column.id(), switch (column.id()) {
            case "people" -> DueSessions.people(one).stream().map(person -> member(one, person)).toList();
            case "coverage" -> one.getCoverage().stream().map(cover -> cover(one, cover)).toList();
            default -> column.data(one);
        }));
        data.put("program", one.getProgram() == null ? null : one.getProgram().getName());
        place(one, data);
        origin(one, data);
        data.put("revision", one.getRevision());
        boolean off = one.getStatus() == SessionStatus.CANCELED || one.getStatus() == SessionStatus.MISSED;
        data.put("reason", off ? one.getMissedBecause().getLiteral() : null);
        return data;
    }

    private void place(Session one, Map<String, Object> data) {
        var room = one.getPlace() == null ? null : rooms.get(one.getPlace());
        data.put("mode", one.getMode().getLiteral());
        data.put("school", room != null ? ElementName.of(room.getSchool())
                : facts.schools().stream().map(ElementName::of).filter(name -> name.equals(one.getPlace()))
                        .findFirst().orElse(null));
        data.put("room", room == null ? null : room.getName());
    }

    private void origin(Session one, Map<String, Object> data) {
        var origin = origins.get(one);
        var series = origin == null ? null : origin.getSeries();
        data.put("series", series == null ? null : series.getName());
        data.put("cycle", series == null ? null : origin.getCycle());
        data.put("dueFrom", origin == null ? null : text(origin.getDueFrom()));
        data.put("dueBefore", origin == null ? null : text(origin.getDueBefore()));
        data.put("pinned", origin != null && origin.isPinned());
    }

    private Map<String, Object> member(Session session, Educator person) {
        var data = new LinkedHashMap<>(person(person));
        data.put("role", role(session, person));
        return data;
    }

    private String role(Session session, Educator person) {
        var people = DueSessions.people(session);
        boolean visited = session.getKind() == SessionKind.OBSERVATION && people.size() == 2
                && people.getLast() == person;
        if (visited) {
            return "visited";
        }
        var origin = origins.get(session);
        boolean expert = origin != null && origin.getSeries() != null
                && origin.getSeries().getExperts().contains(person);
        return session.getMentorships().stream().anyMatch(one -> one.getMentor() == person) ? "mentor"
                : session.getMentorships().stream().anyMatch(one -> one.getMentee() == person) ? "mentee"
                        : expert ? "expert" : "participant";
    }

    private static Map<String, Object> person(Educator person) {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", PersonName.show(person));
        data.put("staffId", person.getStaffId());
        data.put("sourcedId", person.getSourcedId());
        return data;
    }

    private Map<String, Object> cover(Session session, Coverage one) {
        var data = new LinkedHashMap<String, Object>();
        data.put("kind", one.getKind().getLiteral());
        data.put("absent", one.getAbsent() == null ? null : person(one.getAbsent()));
        data.put("coveredBy", one.getCoveredBy() == null ? null : person(one.getCoveredBy()));
        data.put("start", PlanData.time(one.getStartsAt(), facts.zone()));
        data.put("end", PlanData.time(one.getEndsAt(), facts.zone()));
        boolean known = one.getAbsent() != null && one.getStartsAt() != null;
        var lesson = known ? classes.find(one) : Optional.<TimetableEntry>empty();
        data.put("class", lesson.map(TimetableEntry::getTitle).orElse(null));
        data.put("period", lesson.map(TimetableEntry::getPeriod).orElse(null));
        data.put("school", known ? classes.school(one).map(ElementName::of).orElse(null) : null);
        data.put("halfDay", one.getKind() == CoverageKind.SUBSTITUTE ? half(session) : null);
        data.put("cost", one.getCost());
        return data;
    }

    /** The half of the day whose substitutes a session takes: by when it begins. */
    private String half(Session session) {
        var own = rules.getOrDefault(session.getProgram(), PlanRules.PRESET);
        var start = session.getPlannedStart();
        return start == null ? null
                : start.toLocalTime().isBefore(own.hours().noon()) ? "morning" : "afternoon";
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
