/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.model.TimetableKind;
import org.junit.jupiter.api.Test;

/** After a snow day the rotation goes on with what was missed, so that all later weeks are others. */
class SnowDayTest {

    private static final LocalDate MONDAY = SchoolWorld.MONDAY;
    private static final int WEEKS = 8;

    private final SchoolWorld world = new SchoolWorld();

    @Test
    void sessionsOfAllLaterWeeksLeaveTheClassesThatAreTaughtThen() throws CadreException {
        var school = world.school("Lincoln");
        var mentor = world.person("Ann", school);
        var mentee = world.person("Bo", school);
        var cohort = world.cohort("Fall", MONDAY, WEEKS, CohortFormat.MICRO_MENTORING);
        world.pair(mentor, mentee, cohort);
        world.series("Weekly", cohort, 50, 1);
        world.bells(school, "Regular", 2);
        var days = world.calendar(school, MONDAY, WEEKS).getDays();
        for (int i = 0; i < days.size(); i++) {
            days.get(i).setRotation(i % 2 == 0 ? "A" : "B");
        }
        var timetable = world.timetable(mentee, school);
        for (int period = 1; period <= 2; period++) {
            SchoolWorld.entry(timetable, period, TimetableKind.TEACHING).setRotation("A");
        }
        var session = new EditSession(world.open());
        Plans.WRITER.accept(session, Plans.plan(session.work(), MONDAY, WEEKS));
        assertEquals(WEEKS, onDaysWith("B", session));
        var snow = new Overlay(List.of(), List.of(), List.of(new Overlay.Closed(MONDAY, null)));
        var mended = Plans.checked(Plans.SCHEDULER.prepare(session.work(),
                new PlanRequest(Plans.scope(MONDAY, 2), snow, Map.of(), true)).run(null));
        assertEquals(List.of(), mended.unplaced().stream().map(Unplaced::reason).toList());
        Plans.WRITER.accept(session, mended);
        assertEquals(WEEKS, onDaysWith("B", session));
    }

    @Test
    void whoCoversAClassThatAnotherOneTookThePlaceOfIsAskedOnlyIfSheCanTakeThatOne() throws CadreException {
        var school = world.school("Lincoln");
        var mentee = world.person("Bo", school);
        var cohort = world.cohort("Fall", MONDAY, 2, CohortFormat.MICRO_MENTORING);
        world.pair(world.person("Ann", school), mentee, cohort);
        world.series("Review", cohort, 50, 2).getWeekdays().add(DayOfWeek.WEDNESDAY.getValue());
        world.bells(school, "Regular", 1);
        var days = world.calendar(school, MONDAY, 2).getDays();
        for (int i = 0; i < days.size(); i++) {
            days.get(i).setRotation(i % 2 == 0 ? "A" : "B");
        }
        var timetable = world.timetable(mentee, school);
        for (var rotation : List.of("A", "B")) {
            var entry = SchoolWorld.entry(timetable, 1, TimetableKind.TEACHING);
            entry.setRotation(rotation);
            entry.getColleagues().add(free("Takes " + rotation, school));
        }
        var session = new EditSession(world.open());
        var plan = Plans.plan(session.work(), MONDAY, 2);
        assertEquals(1, plan.totals().colleagueCovers());
        Plans.WRITER.accept(session, plan);
        var snow = new Overlay(List.of(), List.of(), List.of(new Overlay.Closed(MONDAY, null)));
        Plans.WRITER.accept(session, Plans.checked(Plans.SCHEDULER.prepare(session.work(),
                new PlanRequest(Plans.scope(MONDAY, 2), snow, Map.of(), true)).run(null)));
        var mended = session.work().load(Roots.SESSIONS).getFirst();
        var rotation = SchoolWorld.day(session.work().load(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR,
                SchoolCalendar.class)).getFirst(), mended.getPlannedStart().toLocalDate()).getRotation();
        assertEquals("Takes " + rotation, mended.getCoverage().getFirst().getCoveredBy().getGivenName());
    }

    private Educator free(String name, School school) {
        var person = world.person(name, school);
        SchoolWorld.entry(world.timetable(person, school), 1, TimetableKind.FREE);
        return person;
    }

    /** Weeks are repaired eight at once; the cycle of weeks 8 and 9 goes on where they end. */
    @Test
    void whatFindsNoPlaceAtTheEndOfTheWeeksThatAreRepairedAtOnceIsNamed() throws CadreException {
        int weeks = 12;
        var school = world.school("Lincoln");
        var cohort = world.cohort("Fall", MONDAY.plusWeeks(1), weeks - 1, CohortFormat.MICRO_MENTORING);
        world.pair(world.person("Ann", school), world.person("Bo", school), cohort);
        world.series("Biweekly", cohort, 50, 2);
        world.bells(school, "Regular", 2);
        world.calendar(school, MONDAY, weeks);
        var session = new EditSession(world.open());
        var plan = Plans.plan(session.work(), MONDAY, weeks);
        Plans.WRITER.accept(session, plan);
        var closed = IntStream.range(0, 5).mapToObj(day -> new Overlay.Closed(MONDAY.plusWeeks(7).plusDays(day),
                null)).toList();
        var mended = Plans.checked(Plans.SCHEDULER.prepare(session.work(), new PlanRequest(
                Plans.scope(MONDAY, weeks), new Overlay(List.of(), List.of(), closed), Map.of(), true)).run(null));
        assertEquals(plan.sessions().size(), mended.sessions().size() + mended.unplaced().size());
        assertEquals(1, mended.unplaced().size());
    }

    private static long onDaysWith(String rotation, EditSession session)
            throws CadreException {
        var calendar = session.work().load(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR,
                SchoolCalendar.class)).getFirst();
        return session.work().load(Roots.SESSIONS).stream().filter(one -> rotation.equals(
                SchoolWorld.day(calendar, one.getPlannedStart().toLocalDate()).getRotation())).count();
    }
}
