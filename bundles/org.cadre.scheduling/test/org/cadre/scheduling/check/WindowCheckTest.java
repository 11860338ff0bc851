/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.cadre.assignment.Progress;
import org.cadre.scheduling.check.Flaw.Kind;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.kernel.PlacementSolver.Effort;
import org.cadre.scheduling.window.Lesson;
import org.cadre.scheduling.window.Person;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.PlanReport;
import org.cadre.scheduling.window.Prices;
import org.cadre.scheduling.window.Room;
import org.cadre.scheduling.window.Scarce;
import org.cadre.scheduling.window.School;
import org.cadre.scheduling.window.Session;
import org.cadre.scheduling.window.Session.Choice;
import org.cadre.scheduling.window.Slot;
import org.cadre.scheduling.window.Span;
import org.cadre.scheduling.window.Window;
import org.cadre.scheduling.window.WindowModel;
import org.junit.jupiter.api.Test;

class WindowCheckTest {

    private static final Span MORNING = new Span(480, 530);
    private static final Span LATER = new Span(540, 590);
    private static final Prices PRICES = new Prices(300, 180, 40, 10, 20, 10, 5, 10, Prices.NO_BUDGET);

    @Test
    void aSoundWindowHasNoFlaws() {
        var window = window(school(1), mentee(MORNING), session(MORNING, LATER));
        assertEquals(List.of(), WindowCheck.check(window));
    }

    @Test
    void aTeacherInTwoRoomsIsNamedAndStillPlanned() {
        var window = window(school(2), mentee(MORNING, new Span(500, 545)), session(MORNING, LATER));
        assertEquals(List.of(new Flaw(Kind.TWO_CLASSES_AT_ONCE, 1, 1)), WindowCheck.check(window));
        assertEquals(0, plan(window).unplaced());
    }

    @Test
    void anEmptyCalendarIsNamedAndAPartialPlanGiven() {
        var window = window(school(1), mentee(MORNING), session());
        assertEquals(List.of(new Flaw(Kind.NO_CHOICES, 0, -1)), WindowCheck.check(window));
        var more = window.withSessions(List.of(session(), session(LATER)));
        assertEquals(1, plan(more).unplaced());
        assertEquals(List.of(), PlanChecker.check(more, plan(more)));
    }

    @Test
    void noSubstitutesAtAllIsNamed() {
        var window = window(school(0), mentee(MORNING), session(MORNING));
        assertEquals(List.of(new Flaw(Kind.NOBODY_COVERS, 0, -1)), WindowCheck.check(window));
        assertEquals(1, plan(window).unplaced());
    }

    @Test
    void membersWhoAreNeverThereAndRoomsThatAreNeverFreeAreNamed() {
        var evening = new Span(1_200, 1_250);
        assertEquals(List.of(new Flaw(Kind.NEVER_ALL_THERE, 0, -1)),
                WindowCheck.check(window(school(1), mentee(MORNING), session(evening))));
        var inRoom = new Session("S", "meeting", List.of(0, 1), 1_000, choices(LATER), List.of(0), false);
        assertEquals(List.of(new Flaw(Kind.NO_ROOM, 0, -1)),
                WindowCheck.check(window(school(1), mentee(MORNING), inRoom)));
    }

    @Test
    void whatNoPlanCanBeMadeOfIsFatal() {
        var twice = new Session("S", "meeting", List.of(0, 0, 7), -1, choices(new Span(50, 50)),
                List.of(3), false);
        var flaws = WindowCheck.check(window(school(-1), mentee(new Span(9, 8)), twice));
        assertEquals(List.of(new Flaw(Kind.NEGATIVE, 0, -1), new Flaw(Kind.PERSON_SPAN, 1, 0),
                new Flaw(Kind.NEGATIVE, 0, -1), new Flaw(Kind.MEMBER_TWICE, 0, 0),
                new Flaw(Kind.UNKNOWN_POSITION, 0, 7), new Flaw(Kind.UNKNOWN_POSITION, 0, 3),
                new Flaw(Kind.CHOICE_SPAN, 0, 0)), flaws);
        assertTrue(flaws.stream().allMatch(flaw -> flaw.kind().fatal()));
        assertFalse(Kind.NO_CHOICES.fatal());
    }

    @Test
    void whoIsLeftOutIsToldWhyAndWhatWouldHelp() {
        var window = window(school(1), mentee(MORNING), session(MORNING, LATER))
                .withSessions(List.of(session(LATER), session(LATER), session(LATER, MORNING)));
        var model = new WindowModel(window);
        var placement = new PlacementSolver(Effort.NORMAL).solve(model.problem(), Progress.NONE);
        var report = new PlanReport(model, placement);
        var leftOut = report.leftOut();
        assertEquals(1, leftOut.size());
        assertEquals(0, leftOut.getFirst().impossible());
        var blocked = leftOut.getFirst().blocked().getFirst();
        assertEquals(List.of(new Scarce(Scarce.Kind.PERSON, 0, -1), new Scarce(Scarce.Kind.PERSON, 1, -1)),
                blocked.by());
        assertEquals(placement.cost(), Arrays.stream(report.prices()).sum());
        assertEquals(1_000, report.prices()[leftOut.getFirst().session()]);
    }

    private static Plan plan(Window window) {
        var model = new WindowModel(window);
        return model.plan(new PlacementSolver(Effort.NORMAL).solve(model.problem(), Progress.NONE));
    }

    private static Window window(School school, Person mentee, Session session) {
        var mentor = new Person("M", List.of(new Span(400, 900)), List.of(), Person.NO_LIMIT,
                Person.NO_LIMIT, 0);
        var room = new Room("R", List.of(MORNING));
        return new Window(List.of(school), List.of(mentor, mentee), List.of(room), List.of(session), PRICES);
    }

    private static School school(int covers) {
        return new School("H", covers, 90, List.of());
    }

    private static Person mentee(Span... lessons) {
        var taught = List.of(lessons).stream().map(span -> new Lesson(span, 0, false, List.of())).toList();
        return new Person("T", List.of(new Span(400, 900)), taught, Person.NO_LIMIT, Person.NO_LIMIT, 0);
    }

    private static Session session(Span... spans) {
        return new Session("S", "meeting", List.of(0, 1), 1_000, choices(spans), List.of(), false);
    }

    private static List<Choice> choices(Span... spans) {
        return List.of(spans).stream().map(span -> new Choice(new Slot(span, 0, false, false), 0)).toList();
    }
}
