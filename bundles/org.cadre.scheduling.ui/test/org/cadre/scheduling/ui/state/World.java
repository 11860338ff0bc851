/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.model.Session;
import org.cadre.testing.MemoryStore;

/** A program with schools, people, a calendar and sessions, at ten o'clock on Wednesday, October 7, 2026. */
public final class World {

    public static final LocalDate WEDNESDAY = LocalDate.of(2026, 10, 7);
    public static final LocalDate MONDAY = WEDNESDAY.minusDays(2);
    public static final LocalDateTime NOW = WEDNESDAY.atTime(10, 0);

    private static final CadreFactory MAKE = CadreFactory.eINSTANCE;

    public final EditSession session = new EditSession(new MemoryStore().begin());
    public final Program program = MAKE.createProgram();
    public final School harbor = school("Harbor");
    public final School summit = school("Summit");

    public World() {
        program.setName("Induction");
        session.work().add(program);
    }

    public School school(String name) {
        var school = MAKE.createSchool();
        school.setName(name);
        session.work().add(school);
        return school;
    }

    public Educator person(String given, String family, School school) {
        var person = MAKE.createEducator();
        person.setGivenName(given);
        person.setFamilyName(family);
        var work = MAKE.createEmployment();
        work.setSchool(school);
        work.setPrimary(true);
        person.getEmployments().add(work);
        session.work().add(person);
        return person;
    }

    public Mentorship pair(Educator mentor, Educator mentee) {
        var pair = MAKE.createMentorship();
        pair.setProgram(program);
        pair.setMentor(mentor);
        pair.setMentee(mentee);
        session.work().add(pair);
        return pair;
    }

    public Session meeting(Mentorship pair, LocalDateTime start, int minutes) {
        var meeting = MAKE.createSession();
        meeting.setProgram(program);
        meeting.getMentorships().add(pair);
        meeting.setPlannedStart(start);
        meeting.setPlannedEnd(start.plusMinutes(minutes));
        session.work().add(meeting);
        return meeting;
    }

    public SchoolCalendar calendar(School school) {
        var calendar = MAKE.createSchoolCalendar();
        calendar.setSchool(school);
        session.work().add(calendar);
        return calendar;
    }

    public void day(SchoolCalendar calendar, LocalDate date, CalendarDayKind kind, String rotation) {
        var day = MAKE.createCalendarDay();
        day.setDate(date);
        day.setKind(kind);
        day.setRotation(rotation);
        calendar.getDays().add(day);
    }

    public BellSchedule bells(School school, String name, int... hours) {
        var bells = MAKE.createBellSchedule();
        bells.setSchool(school);
        bells.setName(name);
        for (int hour : hours) {
            var period = MAKE.createBellPeriod();
            period.setName("at " + hour);
            period.setStartTime(LocalTime.of(hour, 0));
            period.setEndTime(LocalTime.of(hour, 50));
            bells.getPeriods().add(period);
        }
        session.work().add(bells);
        return bells;
    }

    public ProgramSchedule schedule() throws CadreException {
        return ProgramSchedule.of(session.work(), program, NOW);
    }

    public static Filter all() {
        return new Filter(new Whom.Everybody(), "");
    }
}
