/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.BellPeriod;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.District;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.model.SubstitutePool;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.rules.RulesText;
import org.cadre.testing.MemoryStore;

/** Builds a small district that reads like a list. */
public final class SchoolWorld {

    public static final CadreFactory MODEL = CadreFactory.eINSTANCE;
    public static final SchedulingFactory TIMES = SchedulingFactory.eINSTANCE;
    /** A Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    public final MemoryStore store = new MemoryStore();
    public final District district = MODEL.createDistrict();
    public final Program program = MODEL.createProgram();
    public final List<Element> roots = new ArrayList<>();

    public SchoolWorld() {
        district.setName("Harbor Unified");
        district.setTimeZone("America/Chicago");
        program.setName("Induction");
        roots.add(district);
        roots.add(program);
    }

    public School school(String name) {
        var school = MODEL.createSchool();
        school.setName(name);
        school.setDistrict(district);
        roots.add(school);
        return school;
    }

    /** Bells of 50 minutes from 8:00 on, ten minutes apart. */
    public BellSchedule bells(School school, String name, int periods) {
        var bells = MODEL.createBellSchedule();
        bells.setName(name);
        bells.setSchool(school);
        for (int i = 0; i < periods; i++) {
            BellPeriod period = MODEL.createBellPeriod();
            period.setName(String.valueOf(i + 1));
            period.setStartTime(LocalTime.of(8 + i, 0));
            period.setEndTime(LocalTime.of(8 + i, 50));
            bells.getPeriods().add(period);
        }
        roots.add(bells);
        return bells;
    }

    /** A calendar with all weekdays of the weeks. */
    public SchoolCalendar calendar(School school, LocalDate monday, int weeks) {
        var calendar = MODEL.createSchoolCalendar();
        calendar.setName(school.getName());
        calendar.setSchool(school);
        for (int i = 0; i < weeks * 7; i++) {
            if (i % 7 < 5) {
                calendar.getDays().add(day(monday.plusDays(i), CalendarDayKind.INSTRUCTIONAL));
            }
        }
        roots.add(calendar);
        return calendar;
    }

    public static CalendarDay day(LocalDate date, CalendarDayKind kind) {
        var day = MODEL.createCalendarDay();
        day.setDate(date);
        day.setKind(kind);
        return day;
    }

    public static CalendarDay day(SchoolCalendar calendar, LocalDate date) {
        return calendar.getDays().stream().filter(day -> day.getDate().equals(date)).findFirst()
                .orElseThrow();
    }

    public Educator person(String name, School school) {
        var person = MODEL.createEducator();
        person.setGivenName(name);
        person.setFamilyName("Lee");
        person.setStaffId("S-" + name);
        if (school != null) {
            var work = MODEL.createEmployment();
            work.setSchool(school);
            work.setPrimary(true);
            person.getEmployments().add(work);
        }
        roots.add(person);
        return person;
    }

    public Timetable timetable(Educator person, School school) {
        var timetable = TIMES.createTimetable();
        timetable.setEducator(person);
        timetable.setSchool(school);
        roots.add(timetable);
        return timetable;
    }

    /** Something that she does in a period of every day. */
    public static TimetableEntry entry(Timetable timetable, int period, TimetableKind kind) {
        var entry = TIMES.createTimetableEntry();
        entry.setKind(kind);
        entry.setPeriod(String.valueOf(period));
        entry.setSubject("Math");
        entry.setTitle("Algebra");
        timetable.getEntries().add(entry);
        return entry;
    }

    public Cohort cohort(String name, LocalDate start, int weeks, CohortFormat format) {
        var cohort = MODEL.createCohort();
        cohort.setName(name);
        cohort.setFormat(format);
        cohort.setStart(start);
        cohort.setEnd(start.plusWeeks(weeks));
        program.getCohorts().add(cohort);
        return cohort;
    }

    public Mentorship pair(Educator mentor, Educator mentee, Cohort cohort) {
        var pair = MODEL.createMentorship();
        pair.setProgram(program);
        pair.setCohort(cohort);
        pair.setMentor(mentor);
        pair.setMentee(mentee);
        pair.setStatus(MentorshipStatus.ACTIVE);
        roots.add(pair);
        return pair;
    }

    /** Puts people into the cohort. */
    public void join(Cohort cohort, Educator... people) {
        for (var person : people) {
            var place = MODEL.createParticipation();
            place.setEducator(person);
            program.getParticipations().add(place);
            cohort.getMembers().add(place);
        }
    }

    public SessionSeries series(String name, Cohort cohort, int minutes, int weeks) {
        var series = TIMES.createSessionSeries();
        series.setName(name);
        series.setProgram(program);
        series.setCohort(cohort);
        series.setMinutes(minutes);
        series.setEveryWeeks(weeks);
        roots.add(series);
        return series;
    }

    /** Lets the weekly times that people entered bind. */
    public void bindWeeklyTimes() {
        var rules = TIMES.createProgramRules();
        rules.setProgram(program);
        rules.setRules(RulesText.write(PlanRules.PRESET).replace("\"weeklyTimesBind\": false",
                "\"weeklyTimesBind\": true"));
        roots.add(rules);
    }

    public MeetingRoom room(School school, String name) {
        var room = TIMES.createMeetingRoom();
        room.setSchool(school);
        room.setName(name);
        roots.add(room);
        return room;
    }

    public SubstitutePool pool(School school, int morning, int afternoon, int price) {
        var pool = TIMES.createSubstitutePool();
        pool.setSchool(school);
        pool.setMorning(morning);
        pool.setAfternoon(afternoon);
        pool.setHalfDayPrice(BigDecimal.valueOf(price));
        roots.add(pool);
        return pool;
    }

    /** Stores everything and returns a unit of work that sees it. */
    public UnitOfWork open() throws CadreException {
        try (var work = store.begin()) {
            roots.forEach(work::add);
            work.commit(CommitNote.of("create", "made up", false), null);
        }
        return store.begin();
    }
}
