/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.MissedReason;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.findings.NeedsPlaceCheck;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.TimetableKind;
import org.junit.jupiter.api.Test;

/** What is possible still stays when something happens; what is not gets another place, or needs one. */
class RepairTest {

    private static final LocalDate MONDAY = SchoolWorld.MONDAY;

    private final SchoolWorld world = new SchoolWorld();
    private final School school = world.school("Lincoln");
    private final Educator ann = world.person("Ann", school);
    private final Educator bo = world.person("Bo", school);
    private final Educator cy = world.person("Cy", school);

    private EditSession planned(int weeks) throws CadreException {
        var session = new EditSession(world.open());
        Plans.WRITER.accept(session, Plans.plan(session.work(), MONDAY, weeks));
        return session;
    }

    private static SchedulePlan repair(UnitOfWork work, Overlay overlay) throws CadreException {
        return Plans.repair(work, MONDAY, 2, overlay);
    }

    private static Overlay ill(Educator who, LocalDate date) {
        return new Overlay(List.of(new Overlay.Ill(who, date)), List.of(), List.of());
    }

    private static Overlay closed(LocalDate date) {
        return new Overlay(List.of(), List.of(), List.of(new Overlay.Closed(date, null)));
    }

    private static List<Session> sessions(UnitOfWork work) throws CadreException {
        return work.load(Roots.SESSIONS);
    }

    @Test
    void whatIsPossibleStillStaysAlsoWhereNoPlanWouldPutIt() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 2, CohortFormat.MICRO_MENTORING);
        world.bells(school, "Regular", 4);
        world.calendar(school, MONDAY, 2);
        world.room(school, "Library");
        world.pair(ann, bo, cohort);
        world.pair(ann, cy, cohort);
        world.series("Review", cohort, 30, 2);
        var edit = planned(2);
        var work = edit.work();
        var odd = sessions(work).getFirst();
        // by hand: after the last bell, longer, and in a place of which nobody knows
        edit.edit("by hand", () -> {
            odd.setPlannedStart(MONDAY.atTime(14, 20));
            odd.setPlannedEnd(MONDAY.atTime(15, 5));
            odd.setPlace("Cafe");
        });
        var mended = repair(work, closed(MONDAY.plusDays(8)));
        assertEquals(List.of(0, 2), List.of(mended.changed().size(), mended.totals().placed()));
        Plans.WRITER.accept(edit, mended);
        assertEquals(List.of(MONDAY.atTime(14, 20), "Cafe", 0), List.of(odd.getPlannedStart(), odd.getPlace(),
                odd.getRevision()));
        assertEquals(SessionStatus.PLANNED, odd.getStatus());
    }

    @Test
    void whatFindsNoPlaceIsCanceledWithItsReasonAndStaysDue() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 1, CohortFormat.MICRO_MENTORING);
        var calendar = world.calendar(school, MONDAY, 1);
        calendar.getDays().stream().skip(1).forEach(day -> day.setKind(CalendarDayKind.HOLIDAY));
        world.pair(ann, bo, cohort);
        world.series("Review", cohort, 30, 1);
        var edit = planned(1);
        var work = edit.work();
        var who = work.load(Roots.MENTORSHIPS).getFirst().getMentor();
        var mended = repair(work, ill(who, MONDAY));
        assertEquals(1, mended.unplaced().size());
        assertTrue(mended.unplaced().getFirst().reason().length() > 20);
        Plans.WRITER.accept(edit, mended);
        var lost = sessions(work).getFirst();
        assertEquals(List.of(SessionStatus.CANCELED, MissedReason.ABSENCE, 1),
                List.of(lost.getStatus(), lost.getMissedBecause(), lost.getRevision()));
        var findings = new NeedsPlaceCheck().run(work, MONDAY);
        assertEquals(List.of("session.needsPlace"), findings.stream().map(one -> one.rule()).toList());
        assertTrue(findings.getFirst().text().contains("somebody is away"), findings.getFirst().text());
        assertEquals(1, Plans.plan(work, MONDAY, 1).unplaced().size(), "its cycle is due");
        edit.undo();
        assertEquals(SessionStatus.PLANNED, lost.getStatus());
    }

    @Test
    void aColleagueWhoFallsIllIsReplacedWhileTheSessionStays() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 1, CohortFormat.MICRO_MENTORING);
        world.bells(school, "Regular", 1);
        world.calendar(school, MONDAY, 1);
        SchoolWorld.entry(world.timetable(bo, school), 1, TimetableKind.TEACHING);
        SchoolWorld.entry(world.timetable(cy, school), 1, TimetableKind.FREE);
        var dan = world.person("Dan", school);
        SchoolWorld.entry(world.timetable(dan, school), 1, TimetableKind.FREE);
        List.of(cy, dan).forEach(one -> one.getEmployments().getFirst().getSubjects().add("Math"));
        world.pair(ann, bo, cohort);
        world.series("Review", cohort, 50, 1);
        var edit = planned(1);
        var work = edit.work();
        var session = sessions(work).getFirst();
        var by = session.getCoverage().getFirst().getCoveredBy();
        var mended = repair(work, ill(by, session.getPlannedStart().toLocalDate()));
        assertEquals(new Mending(1, 0, true), mended.mending());
        var now = mended.sessions().getFirst();
        assertEquals(List.of(session.getPlannedStart(), PlannedSession.Change.KEPT),
                List.of(now.start(), now.change()));
        assertTrue(now.covers().getFirst().coveredBy() != null && now.covers().getFirst().coveredBy() != by);
    }

    @Test
    void aSessionPutByHandStaysUntilItIsImpossible() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 1, CohortFormat.MICRO_MENTORING);
        world.calendar(school, MONDAY, 1);
        world.pair(ann, bo, cohort);
        world.series("Review", cohort, 30, 1);
        var edit = planned(1);
        var work = edit.work();
        var session = sessions(work).getFirst();
        work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class)).getFirst().setPinned(true);
        var date = session.getPlannedStart().toLocalDate();
        assertEquals(0, repair(work, closed(date.plusDays(1))).changed().size());
        var mended = repair(work, closed(date));
        assertEquals(1, mended.changed().size());
        assertTrue(!mended.changed().getFirst().start().toLocalDate().equals(date));
    }

    @Test
    void whoMovesASessionByHandSeesWhoMakesRoom() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 1, CohortFormat.MICRO_MENTORING);
        world.bells(school, "Regular", 2);
        world.calendar(school, MONDAY, 1).getDays()
                .removeIf(day -> day.getDate().isAfter(MONDAY.plusDays(1)));
        world.pair(ann, bo, cohort);
        world.pair(ann, cy, cohort);
        world.series("Review", cohort, 50, 1);
        var edit = planned(1);
        var work = edit.work();
        var first = sessions(work).getFirst();
        LocalDateTime there = sessions(work).get(1).getPlannedStart();
        var request = new PlanRequest(Plans.scope(MONDAY, 1), Overlay.NONE, Map.of(first, there), true);
        var mended = Plans.checked(Plans.SCHEDULER.prepare(work, request).run(null));
        assertEquals(new Mending(1, 1, true), mended.mending());
        assertEquals(2, mended.changed().size());
        Plans.WRITER.accept(edit, mended);
        assertEquals(there, first.getPlannedStart());
    }
}
