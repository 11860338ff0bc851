/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.testdata;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.Coverage;
import org.cadre.model.CoverageKind;
import org.cadre.model.District;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine;

/** A small district in memory: what is made goes into the store with {@link #save()}. */
@SuppressWarnings("nls")
public final class Harbor {

    /** Noon in Chicago on the first Thursday of October. */
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-10-01T17:00:00Z"), ZoneOffset.UTC);
    private static final CadreFactory MAKE = CadreFactory.eINSTANCE;

    public final MemoryStore store;
    public final UnitOfWork work;
    public final DistrictDay day = new DistrictDay(NOON);
    public final District district = MAKE.createDistrict();
    public final Program program = MAKE.createProgram();
    private int people;

    /** A district in that zone, with one program. */
    public Harbor(String zone) {
        this(zone, new MemoryStore());
    }

    /** A district in a store of its own kind. */
    public Harbor(String zone, MemoryStore store) {
        this.store = store;
        work = store.begin();
        district.setName("Harbor");
        district.setTimeZone(zone);
        work.add(district);
        program.setName("Induction");
        work.add(program);
    }

    public School school(String name) {
        var school = MAKE.createSchool();
        school.setName(name);
        school.setIdentifier(name.toLowerCase(java.util.Locale.ROOT));
        school.setDistrict(district);
        work.add(school);
        return school;
    }

    /** A person with the next staff id, from 1001. */
    public Educator person(String given, String family, School school) {
        var person = MAKE.createEducator();
        person.setStaffId(String.valueOf(1001 + people++));
        person.setGivenName(given);
        person.setFamilyName(family);
        if (school != null) {
            var employment = MAKE.createEmployment();
            employment.setSchool(school);
            employment.setPrimary(true);
            employment.setStart(LocalDate.of(2026, 8, 1));
            person.getEmployments().add(employment);
        }
        work.add(person);
        return person;
    }

    public Mentorship pair(Educator mentor, Educator mentee) {
        var pair = MAKE.createMentorship();
        pair.setProgram(program);
        pair.setMentor(mentor);
        pair.setMentee(mentee);
        pair.setStatus(MentorshipStatus.ACTIVE);
        pair.setStart(LocalDate.of(2026, 9, 1));
        work.add(pair);
        return pair;
    }

    /** A planned half hour, with its origin. */
    public Session session(Mentorship pair, String start) {
        return session(pair, start, 30);
    }

    public Session session(Mentorship pair, String start, int minutes) {
        var session = MAKE.createSession();
        session.setProgram(program);
        session.getMentorships().add(pair);
        session.setKind(SessionKind.MEETING);
        session.setPlannedStart(LocalDateTime.parse(start));
        session.setPlannedEnd(session.getPlannedStart().plusMinutes(minutes));
        work.add(session);
        origin(session);
        return session;
    }

    /** Marks a session as held at its planned time. */
    public Session held(Session session, int minutes) {
        session.setStatus(org.cadre.model.SessionStatus.DONE);
        session.setActualStart(session.getPlannedStart());
        session.setMinutes(minutes);
        return session;
    }

    public SessionOrigin origin(Session session) {
        var origin = SchedulingFactory.eINSTANCE.createSessionOrigin();
        origin.setSession(session);
        work.add(origin);
        return origin;
    }

    public SessionSeries series(String name, int everyWeeks) {
        var series = SchedulingFactory.eINSTANCE.createSessionSeries();
        series.setProgram(program);
        series.setName(name);
        series.setEveryWeeks(everyWeeks);
        work.add(series);
        return series;
    }

    public Coverage coverage(Session session, CoverageKind kind, Educator absent, Educator by) {
        var coverage = MAKE.createCoverage();
        coverage.setKind(kind);
        coverage.setAbsent(absent);
        coverage.setCoveredBy(by);
        coverage.setStartsAt(session.getPlannedStart());
        coverage.setEndsAt(session.getPlannedEnd());
        session.getCoverage().add(coverage);
        return coverage;
    }

    /** A calendar with classes from Monday to Friday between two days, both included. */
    public SchoolCalendar calendar(School school, String from, String to) {
        var calendar = MAKE.createSchoolCalendar();
        calendar.setSchool(school);
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1))
                .filter(date -> date.getDayOfWeek().getValue() <= 5).forEach(date -> {
                    var one = MAKE.createCalendarDay();
                    one.setDate(date);
                    one.setKind(CalendarDayKind.INSTRUCTIONAL);
                    calendar.getDays().add(one);
                });
        work.add(calendar);
        return calendar;
    }

    /** Puts everything into the store. */
    public void save() throws CadreException {
        work.commit(CommitNote.of("create", "made up", false), null);
    }

    /** Runs a command line on the store. */
    public Outcome call(Command command, String... arguments) throws CoreException {
        var run = command.newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(command.texts());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        var all = new java.util.ArrayList<>(List.of("--db", "x"));
        all.addAll(List.of(arguments));
        line.parseArgs(all.toArray(String[]::new));
        return run.run(new NullProgressMonitor());
    }

    /** Stores in which this one is found everywhere. */
    public Stores stores() {
        return new Stores(List.of(new StoreProvider() {
            @Override
            public boolean handles(StoreLocation location) {
                return true;
            }

            @Override
            public MemoryStore open(StoreLocation location, Credentials credentials) {
                return store;
            }

            @Override
            public MemoryStore create(StoreLocation location, Credentials credentials) {
                return store;
            }
        }));
    }
}
