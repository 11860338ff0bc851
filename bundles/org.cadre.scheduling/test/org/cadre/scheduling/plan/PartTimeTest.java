/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.model.TimetableKind;
import org.junit.jupiter.api.Test;

/** Whoever has contract hours on some weekdays is not asked on the others. */
class PartTimeTest {

    private static final LocalDate MONDAY = SchoolWorld.MONDAY;
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private final SchoolWorld world = new SchoolWorld();
    private final School school = world.school("Lincoln");
    private final Educator mentor = world.person("Ann", school);
    private final Educator mentee = world.person("Bo", school);

    private void hours(Educator person, DayOfWeek day) {
        var hours = SchoolWorld.TIMES.createContractHours();
        hours.setEducator(person);
        hours.setSchool(person == null ? school : null);
        hours.setDayOfWeek(day == null ? 0 : day.getValue());
        hours.setStartTime(EIGHT);
        hours.setEndTime(LocalTime.of(15, 0));
        world.roots.add(hours);
    }

    private List<DayOfWeek> days(SchedulePlan plan) {
        return plan.sessions().stream().map(one -> one.start().getDayOfWeek()).distinct().toList();
    }

    @Test
    void sessionsLieOnTheWeekdaysOfBoth() throws CadreException {
        world.pair(mentor, mentee, world.cohort("Fall", MONDAY, 6, CohortFormat.MICRO_MENTORING));
        hours(null, null);
        hours(mentor, DayOfWeek.WEDNESDAY);
        hours(mentor, DayOfWeek.THURSDAY);
        hours(mentee, DayOfWeek.TUESDAY);
        hours(mentee, DayOfWeek.THURSDAY);
        var plan = Plans.plan(world.open(), MONDAY, 6);
        assertEquals(3, plan.totals().placed());
        assertEquals(List.of(DayOfWeek.THURSDAY), days(plan));
    }

    @Test
    void whoHasNoHoursThatDayTakesNoClass() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 2, CohortFormat.MICRO_MENTORING);
        world.pair(mentor, mentee, cohort);
        world.series("Review", cohort, 50, 2);
        world.bells(school, "Regular", 1);
        world.calendar(school, MONDAY, 2);
        SchoolWorld.entry(world.timetable(mentee, school), 1, TimetableKind.TEACHING);
        var third = world.person("Cy", school);
        var free = SchoolWorld.entry(world.timetable(third, school), 1, TimetableKind.FREE);
        free.setSubject("Math");
        third.getEmployments().getFirst().getSubjects().add("Math");
        hours(third, DayOfWeek.FRIDAY);
        var plan = Plans.plan(world.open(), MONDAY, 2);
        assertEquals(1, plan.totals().colleagueCovers());
        assertEquals(List.of(DayOfWeek.FRIDAY), days(plan));
    }
}
