/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.cadre.scheduling.plan.SchoolWorld.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CohortFormat;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.model.Travel;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.rules.RulesText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pairs of two schools that are too far from each other call, unless the rules say otherwise. */
class CallWhenApartTest {

    private final SchoolWorld world = new SchoolWorld();
    private SessionSeries series;

    @BeforeEach
    void twoSchoolsAnHourApart() {
        var north = world.school("North");
        var south = world.school("South");
        for (var school : List.of(north, south)) {
            world.bells(school, "Regular", 5);
            world.calendar(school, MONDAY, 1);
            world.room(school, "Room");
        }
        var way = SchoolWorld.TIMES.createTravel();
        way.setOne(north);
        way.setOther(south);
        way.setMinutes(60);
        world.roots.add(way);
        var mentor = world.person("Ann", north);
        var teaches = world.timetable(mentor, north);
        for (int period : new int[] {1, 3, 5}) {
            SchoolWorld.entry(teaches, period, TimetableKind.TEACHING);
        }
        var cohort = world.cohort("Fall", MONDAY, 1, CohortFormat.ONE_TO_ONE);
        world.pair(mentor, world.person("Bo", south), cohort);
        series = world.series("Talk", cohort, 50, 1);
        series.setLeavesClass(false);
    }

    @Test
    void aPairThatCannotComeTogetherCalls() throws CadreException {
        try (var work = world.open()) {
            var plan = Plans.plan(work, MONDAY, 1);
            assertEquals(1, plan.totals().placed());
            assertEquals(1, plan.totals().calls());
            assertNull(plan.sessions().getFirst().place());
            assertRepairLeavesIt(work, plan);
        }
    }

    /** A call stays where it is, although its series knows no calls. */
    private void assertRepairLeavesIt(UnitOfWork work, SchedulePlan plan) throws CadreException {
        var session = new EditSession(work);
        Plans.WRITER.accept(session, plan);
        session.save(CommitNote.of("schedule", "plan", true), null);
        var repaired = Plans.repair(work, MONDAY, 1, Overlay.NONE);
        assertEquals(0, repaired.changed().size());
        assertEquals(0, repaired.unplaced().size());
    }

    @Test
    void theRuleTurnsItOff() throws CadreException {
        var rules = SchoolWorld.TIMES.createProgramRules();
        rules.setProgram(world.program);
        rules.setRules(RulesText.write(PlanRules.PRESET).replace("\"callWhenApart\": true",
                "\"callWhenApart\": false"));
        world.roots.add(rules);
        try (var work = world.open()) {
            var left = Plans.plan(work, MONDAY, 1).unplaced();
            assertEquals(1, left.size());
            assertTrue(left.getFirst().reason().contains("lessons at another school are too near"),
                    left.getFirst().reason());
            assertTrue(left.getFirst().change().startsWith("As a call"), left.getFirst().change());
        }
    }

    @Test
    void aVisitIsNeverACall() throws CadreException {
        series.setKind(SessionKind.OBSERVATION);
        try (var work = world.open()) {
            assertEquals(0, Plans.plan(work, MONDAY, 1).totals().placed());
        }
    }

    @Test
    void whoTeachesNoClassIsVisitedAtWork() throws CadreException {
        series.setKind(SessionKind.OBSERVATION);
        series.setLeavesClass(true);
        world.roots.removeIf(one -> one instanceof Travel
                || one instanceof Timetable);
        try (var work = world.open()) {
            assertEquals(1, Plans.plan(work, MONDAY, 1).totals().placed());
        }
    }
}
