/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.rules.RulesOfPrograms;
import org.cadre.scheduling.rules.RulesText;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate MONDAY = SchoolWorld.MONDAY;

    private final SchoolWorld world = new SchoolWorld();
    private final School school = world.school("Lincoln");
    private final Educator mentor = world.person("Ann", school);
    private final Educator mentee = world.person("Bo", school);

    private Cohort pairFor(int weeks) {
        var cohort = world.cohort("Fall", MONDAY, weeks, CohortFormat.MICRO_MENTORING);
        world.pair(mentor, mentee, cohort);
        return cohort;
    }

    private List<Session> sessions(UnitOfWork work) throws CadreException {
        return work.load(Roots.SESSIONS);
    }

    @Test
    void sixWeeksOfMicroMentoringAreThreeSessionsWithoutAnyOtherData() throws CadreException {
        pairFor(6);
        var plan = Plans.plan(world.open(), MONDAY, 6);
        assertEquals(3, plan.totals().placed());
        assertEquals(List.of("series.assumed", "plan.noCalendar", "plan.noBells", "plan.noSubstitutes"),
                Plans.rules(plan));
        assertTrue(plan.sessions().stream().allMatch(one -> !one.start().toLocalTime()
                .isBefore(LocalTime.of(8, 0))
                && !one.end().toLocalTime().isAfter(LocalTime.of(15, 30))));
    }

    @Test
    void aClassIsCoveredByAColleagueWhoIsFreeBeforeASubstituteIsHired() throws CadreException {
        var cohort = pairFor(2);
        world.bells(school, "Regular", 2);
        world.calendar(school, MONDAY, 2);
        world.pool(school, 1, 1, 100);
        for (int period = 1; period <= 2; period++) {
            SchoolWorld.entry(world.timetable(mentee, school), period, TimetableKind.TEACHING);
        }
        var third = world.person("Cy", school);
        SchoolWorld.entry(world.timetable(third, school), 1, TimetableKind.FREE).setSubject("Math");
        third.getEmployments().getFirst().getSubjects().add("Math");
        world.series("Review", cohort, 50, 2);
        var plan = Plans.plan(world.open(), MONDAY, 2);
        assertEquals(List.of(1, 1, 0), List.of(plan.totals().placed(), plan.totals().colleagueCovers(),
                plan.totals().halfDays()));
        assertEquals("15", plan.totals().money().toPlainString());
    }

    @Test
    void withoutAnybodyToCoverTheReasonAndTheChangeAreSaid() throws CadreException {
        var cohort = pairFor(2);
        world.bells(school, "Regular", 2);
        world.calendar(school, MONDAY, 2);
        var timetable = world.timetable(mentee, school);
        SchoolWorld.entry(timetable, 1, TimetableKind.TEACHING);
        SchoolWorld.entry(timetable, 2, TimetableKind.TEACHING);
        world.series("Review", cohort, 50, 2);
        var plan = Plans.plan(world.open(), MONDAY, 2);
        assertEquals(0, plan.totals().placed());
        var left = plan.unplaced().getFirst();
        assertTrue(left.reason().contains("nobody can take it"), left.reason());
        assertTrue(left.change().startsWith("Outside contract hours it would fit"), left.change());
        assertTrue(Plans.rules(plan).contains("plan.noSubstitutes"));
    }

    @Test
    void acceptingIsOneStepToUndoAndPlanningAgainChangesNothing() throws CadreException {
        pairFor(6);
        var session = new EditSession(world.open());
        var work = session.work();
        Plans.WRITER.accept(session, Plans.plan(work, MONDAY, 6));
        var ids = sessions(work).stream().map(Session::getUuid).toList();
        assertEquals(3, ids.size());
        assertFalse(Plans.WRITER.accept(session, Plans.plan(work, MONDAY, 6)));
        assertEquals(ids, sessions(work).stream().map(Session::getUuid).toList());
        assertTrue(sessions(work).stream().allMatch(one -> one.getRevision() == 0));
        session.undo();
        assertEquals(List.of(), sessions(work));
        session.redo();
        assertEquals(3, sessions(work).size());
    }

    @Test
    void aPlanOfAnotherUnitOfWorkIsAccepted() throws CadreException {
        pairFor(6);
        var session = new EditSession(world.open());
        try (var other = world.store.begin()) {
            assertTrue(Plans.WRITER.accept(session, Plans.plan(other, MONDAY, 6)));
        }
        assertTrue(sessions(session.work()).stream().allMatch(
                one -> session.work().contents() != null && one.getMentorships().size() == 1));
    }

    @Test
    void illnessMovesOneSessionWhichKeepsItsIdAndGetsANewRevision() throws CadreException {
        pairFor(6);
        var session = new EditSession(world.open());
        var work = session.work();
        Plans.WRITER.accept(session, Plans.plan(work, MONDAY, 6));
        var first = sessions(work).getFirst();
        var date = first.getPlannedStart().toLocalDate();
        var id = first.getUuid();
        var who = first.getMentorships().getFirst().getMentee();
        var mended = Plans.repair(work, MONDAY, 6,
                new Overlay(List.of(new Overlay.Ill(who, date)), List.of(), List.of()));
        assertEquals(1, mended.changed().size());
        Plans.WRITER.accept(session, mended);
        assertEquals(id, first.getUuid());
        assertEquals(1, first.getRevision());
        assertFalse(first.getPlannedStart().toLocalDate().equals(date));
        assertEquals(List.of(1, 0, 0), sessions(work).stream().map(Session::getRevision).toList());
        assertEquals(0, Plans.plan(work, MONDAY, 6).changed().size(), "the absence was noted down");
    }

    @Test
    void sessionsThatNobodyAsksForAreRemovedOrCanceledIfTheyWereHandedOut() throws CadreException {
        var cohort = pairFor(6);
        var session = new EditSession(world.open());
        var work = session.work();
        Plans.WRITER.accept(session, Plans.plan(work, MONDAY, 6));
        var origins = work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class));
        origins.getFirst().setHandedOutAt(java.time.Instant.EPOCH);
        var handed = origins.getFirst().getSession();
        work.load(Roots.PROGRAMS).getFirst().getCohorts().getFirst().setEnd(MONDAY.minusDays(1));
        work.load(Roots.MENTORSHIPS).getFirst().setEnd(MONDAY);
        var plan = Plans.plan(work, MONDAY, 6);
        assertEquals(3, plan.dropped().size());
        Plans.WRITER.accept(session, plan);
        assertEquals(List.of(handed), sessions(work));
        assertEquals(SessionStatus.CANCELED, handed.getStatus());
        assertEquals(1, handed.getRevision());
        assertEquals("Fall", cohort.getName());
    }

    @Test
    void pinnedAndDoneSessionsCountAndStay() throws CadreException {
        pairFor(6);
        var session = new EditSession(world.open());
        var work = session.work();
        Plans.WRITER.accept(session, Plans.plan(work, MONDAY, 6));
        var all = sessions(work);
        all.get(0).setStatus(SessionStatus.DONE);
        all.get(1).setStatus(SessionStatus.MISSED);
        work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class)).get(2)
                .setPinned(true);
        var plan = Plans.plan(work, MONDAY, 6);
        assertEquals(List.of(PlannedSession.Change.NEW),
                plan.sessions().stream().map(PlannedSession::change).toList(), "the missed one is due again");
    }

    @Test
    void aCohortLongerThanTheTermGetsAPartialPlanAndAFinding() throws CadreException {
        pairFor(12);
        world.calendar(school, MONDAY, 4);
        var plan = Plans.plan(world.open(), MONDAY, 12);
        assertEquals(2, plan.totals().placed());
        assertTrue(Plans.rules(plan).contains("series.longer"), plan.findings().toString());
    }

    @Test
    void anEmptyCalendarIsAFindingAndWeekdaysAreTaken() throws CadreException {
        pairFor(2);
        world.calendar(school, MONDAY, 0);
        var plan = Plans.plan(world.open(), MONDAY, 2);
        assertEquals(1, plan.totals().placed());
        assertTrue(Plans.rules(plan).contains("plan.emptyCalendar"));
    }

    @Test
    void aTeacherInTwoRoomsIsAFinding() throws CadreException {
        pairFor(2);
        world.calendar(school, MONDAY, 2);
        world.bells(school, "Regular", 4);
        var timetable = world.timetable(mentee, school);
        SchoolWorld.entry(timetable, 1, TimetableKind.TEACHING);
        SchoolWorld.entry(timetable, 1, TimetableKind.TEACHING);
        var plan = Plans.plan(world.open(), MONDAY, 2);
        assertEquals(1, plan.totals().placed());
        assertTrue(Plans.rules(plan).contains("plan.twoRooms"));
    }

    @Test
    void theWeekInWhichClocksChangeKeepsLocalTimes() throws CadreException {
        var november = LocalDate.of(2026, 10, 26);
        var cohort = world.cohort("Fall", november, 2, CohortFormat.ONE_TO_ONE);
        world.pair(mentor, mentee, cohort);
        world.bells(school, "Regular", 3);
        world.calendar(school, november, 2);
        var series = world.series("Weekly", cohort, 50, 1);
        series.setSameSlot(true);
        var plan = Plans.plan(world.open(), november, 2);
        assertEquals(2, plan.totals().placed());
        var starts = plan.sessions().stream().map(one -> one.start().toLocalTime()).distinct().toList();
        assertEquals(1, starts.size(), "the same slot on both sides of the change");
        var data = plan.sessions().stream().map(one -> new PlanData(plan).session(one).get("start")
                .toString())
                .toList();
        assertTrue(data.get(0).endsWith("-05:00") && data.get(1).endsWith("-06:00"), data.toString());
    }

    @Test
    void afterASnowDayTheRotationWaits() throws CadreException {
        var cohort = pairFor(1);
        var calendar = world.calendar(school, MONDAY, 1);
        for (int i = 0; i < 5; i++) {
            calendar.getDays().get(i).setRotation(i % 2 == 0 ? "A" : "B");
        }
        world.bells(school, "Regular", 1);
        var free = SchoolWorld.entry(world.timetable(mentee, school), 1, TimetableKind.DUTY);
        free.setRotation("A");
        world.series("Review", cohort, 50, 1);
        var session = new EditSession(world.open());
        Plans.WRITER.accept(session, Plans.plan(session.work(), MONDAY, 1));
        var before = sessions(session.work()).getFirst().getPlannedStart().toLocalDate();
        assertTrue(before.equals(MONDAY.plusDays(1)) || before.equals(MONDAY.plusDays(3)), before.toString());
        var mended = Plans.repair(session.work(), MONDAY, 1, new Overlay(List.of(), List.of(),
                List.of(new Overlay.Closed(MONDAY, null))));
        var after = mended.sessions().getFirst().start().toLocalDate();
        assertTrue(after.equals(MONDAY.plusDays(2)) || after.equals(MONDAY.plusDays(4)), after.toString());
    }

    @Test
    void onAHalfDayNothingIsAfterTheLastBell() throws CadreException {
        pairFor(1);
        var calendar = world.calendar(school, MONDAY, 1);
        calendar.getDays().forEach(day -> day.setKind(CalendarDayKind.HALF_DAY));
        world.bells(school, "Regular", 7);
        world.bells(school, "Half", 3);
        var plan = Plans.plan(world.open(), MONDAY, 1);
        assertEquals(1, plan.totals().placed() + plan.unplaced().size());
        assertTrue(plan.sessions().stream().allMatch(one -> !one.end().toLocalTime()
                .isAfter(LocalTime.of(10, 50))));
    }

    @Test
    void aTaskThatIsCanceledStopsAndPlansNothing() throws CadreException {
        pairFor(6);
        var work = world.open();
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var task = Plans.SCHEDULER.prepare(work, PlanRequest.of(Plans.scope(MONDAY, 6)));
        assertThrows(OperationCanceledException.class, () -> task.run(monitor));
    }

    @Test
    void weeklyTimesAreWishesUnlessTheRulesSayThatTheyBind() throws CadreException {
        pairFor(2);
        for (var person : List.of(mentor, mentee)) {
            var time = SchoolWorld.MODEL.createAvailability();
            time.setDayOfWeek(person == mentor ? 1 : 2);
            time.setStartTime(LocalTime.of(9, 0));
            time.setEndTime(LocalTime.of(10, 0));
            person.getAvailability().add(time);
        }
        var session = new EditSession(world.open());
        var work = session.work();
        var free = Plans.plan(work, MONDAY, 2);
        assertEquals(List.of(1, 1), List.of(free.totals().placed(), free.totals().unwished()));
        assertEquals(8, free.totals().points(), "at a time that one of them wished for");
        var json = RulesText.write(PlanRules.PRESET).replace("\"weeklyTimesBind\": false",
                "\"weeklyTimesBind\": true");
        new RulesOfPrograms().set(session, work.load(Roots.PROGRAMS).getFirst(), RulesText.read(json, "x"));
        var plan = Plans.plan(work, MONDAY, 2);
        assertEquals(0, plan.totals().placed());
        assertTrue(plan.unplaced().getFirst().reason().contains("no weekly times in common"));
        assertTrue(plan.unplaced().getFirst().change().startsWith("Outside the weekly times"));
    }

    @Test
    void aClosedDayIsNotedDownAlsoWhereNoCalendarIs() throws CadreException {
        pairFor(1);
        var session = new EditSession(world.open());
        var work = session.work();
        Plans.WRITER.accept(session, Plans.plan(work, MONDAY, 1));
        var date = sessions(work).getFirst().getPlannedStart().toLocalDate();
        for (var where : new School[] {null, work.load(Roots.SCHOOLS).getFirst()}) {
            var closed = new Overlay.Closed(date, where);
            var mended = Plans.repair(work, MONDAY, 1, new Overlay(List.of(), List.of(), List.of(closed)));
            assertEquals(1, mended.changed().size());
            Plans.WRITER.accept(session, mended);
            assertEquals(0, Plans.plan(work, MONDAY, 1).changed().size());
            session.undo();
            assertEquals(date, sessions(work).getFirst().getPlannedStart().toLocalDate());
        }
    }

    @Test
    void badDataKeepNobodyFromAPartialPlan() throws CadreException {
        var cohort = pairFor(2);
        world.pair(mentor, mentor, cohort);
        world.pair(mentor, null, cohort);
        world.bells(school, "Regular", 3);
        var bells = world.bells(school, "Regular late", 1);
        bells.getPeriods().getFirst().setEndTime(LocalTime.of(7, 0));
        var calendar = world.calendar(school, MONDAY, 2);
        calendar.getDays().getFirst().setDate(null);
        calendar.getDays().add(SchoolWorld.day(MONDAY.plusDays(1), CalendarDayKind.HOLIDAY));
        world.pool(school, -1, -1, 5).setOfficeCovers(-3);
        var hours = SchoolWorld.TIMES.createContractHours();
        hours.setEducator(mentor);
        world.roots.add(hours);
        world.timetable(mentee, null);
        world.series("Long", cohort, 700, 2);
        world.series("Short", cohort, 30, 2);
        var plan = Plans.plan(world.open(), MONDAY, 2);
        assertEquals(List.of(1, 1), List.of(plan.totals().placed(), plan.totals().unplaced()));
        assertTrue(plan.unplaced().getFirst().reason().contains("700 minutes"),
                plan.unplaced().getFirst().reason());
    }
}
