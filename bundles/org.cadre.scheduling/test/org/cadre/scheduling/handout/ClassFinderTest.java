/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.BellPeriod;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.scheduling.ledger.Ledgers;
import org.cadre.scheduling.ledger.SchoolCoverage;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.testdata.Harbor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher of two schools, at one of which three schedules ring: period 4 is at another time in each. */
class ClassFinderTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private final Harbor harbor = new Harbor("America/Chicago");
    private final School north = harbor.school("North");
    private final School south = harbor.school("South");
    private Session session;

    @BeforeEach
    void teachesAtTwoSchools() throws CadreException {
        bells(south, "Late start", "3", 12, "4", 13);
        bells(south, "Regular", "3", 10, "4", 12);
        bells(south, "Half day", "3", 9, "4", 10);
        var kim = harbor.person("Kim", "Day", north);
        entries(kim, south, "3", "4");
        session = harbor.session(harbor.pair(harbor.person("Ana", "Ruiz", north), kim), "2026-10-05T12:10");
        harbor.coverage(session, CoverageKind.SUBSTITUTE, kim, null).setCost(new BigDecimal("80.00"));
    }

    private void bells(School school, String name, String one, int hour, String other, int otherHour) {
        var bells = CadreFactory.eINSTANCE.createBellSchedule();
        bells.setSchool(school);
        bells.setName(name);
        bells.getPeriods().addAll(List.of(period(one, hour), period(other, otherHour)));
        harbor.work.add(bells);
    }

    private static BellPeriod period(String name, int hour) {
        var period = CadreFactory.eINSTANCE.createBellPeriod();
        period.setName(name);
        period.setStartTime(LocalTime.of(hour, 0));
        period.setEndTime(LocalTime.of(hour, 55));
        return period;
    }

    private void entries(Educator person, School school, String... periods) {
        var timetable = SchedulingFactory.eINSTANCE.createTimetable();
        timetable.setEducator(person);
        timetable.setSchool(school);
        for (var period : periods) {
            var entry = SchedulingFactory.eINSTANCE.createTimetableEntry();
            entry.setKind(TimetableKind.TEACHING);
            entry.setPeriod(period);
            entry.setTitle("History " + period);
            timetable.getEntries().add(entry);
        }
        harbor.work.add(timetable);
    }

    private CoverageRequest request() throws CadreException {
        return new CoverageRequests().of(harbor.work, null, MONDAY, MONDAY).getFirst();
    }

    @Test
    void theRegularBellsRingWhereTheDayNamesNone() throws CadreException {
        assertEquals(List.of("History 4", "4"), List.of(request().title(), request().period()));
    }

    @Test
    void halfDaysRingTheirOwn() throws CadreException {
        harbor.calendar(south, "2026-10-05", "2026-10-09").getDays().getFirst()
                .setKind(CalendarDayKind.HALF_DAY);
        var cover = session.getCoverage().getFirst();
        cover.setStartsAt(cover.getStartsAt().withHour(10));
        assertEquals("4", request().period());
    }

    @Test
    void theOfficeOfTheSchoolWhereTheClassIsTaughtIsAsked() throws CadreException {
        assertEquals(south, request().school());
        assertEquals(List.of(new SchoolCoverage(south, 1, 0, 0, 0, 1, new BigDecimal("80.00"))),
                new Ledgers().budget(harbor.work, List.of(session)).listing().rows());
    }

    @Test
    void aSessionAcrossNoonTakesOneHalfDay() throws CadreException {
        session.setPlannedStart(session.getPlannedStart().withHour(11).withMinute(45));
        var second = harbor.coverage(session, CoverageKind.SUBSTITUTE,
                session.getCoverage().getFirst().getAbsent(), null);
        second.setStartsAt(session.getPlannedStart());
        second.setEndsAt(second.getStartsAt().plusMinutes(10));
        assertEquals(1, new Ledgers().budget(harbor.work, List.of(session)).listing().rows().getFirst()
                .halfDays());
    }
}
