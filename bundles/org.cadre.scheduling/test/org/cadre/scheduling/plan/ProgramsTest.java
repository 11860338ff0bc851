/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.model.ProgramRules;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.rules.RulesText;
import org.junit.jupiter.api.Test;

/** Several programs at once: each goes by its own rules, and none takes what another one has. */
class ProgramsTest {

    private final SchoolWorld world = new SchoolWorld();
    private final School school = world.school("Lincoln");
    private final Educator ann = world.person("Ann", school);
    private final Program second = SchoolWorld.MODEL.createProgram();

    ProgramsTest() {
        second.setName("Residency");
        world.roots.add(second);
        var late = SchoolWorld.TIMES.createProgramRules();
        late.setProgram(second);
        late.setRules(RulesText.write(PlanRules.PRESET).replace("\"earliest\": \"07:00\"",
                "\"earliest\": \"11:00\""));
        world.roots.add(late);
        world.room(school, "Library");
        for (var program : List.of(world.program, second)) {
            for (int i = 0; i < 3; i++) {
                var pair = SchoolWorld.MODEL.createMentorship();
                pair.setProgram(program);
                pair.setMentor(ann);
                pair.setMentee(world.person(program.getName() + i, school));
                pair.setStatus(MentorshipStatus.ACTIVE);
                world.roots.add(pair);
            }
        }
    }

    private static List<PlannedSession> of(SchedulePlan plan, String program) {
        return plan.sessions().stream().filter(one -> one.demand().program().getName().equals(program))
                .toList();
    }

    private static void assertNoneAtOnce(SchedulePlan plan) {
        for (var one : plan.sessions()) {
            assertEquals(1, plan.sessions().stream().filter(other -> other.start().isBefore(one.end())
                    && one.start().isBefore(other.end())).count(), "one mentor and one room");
        }
    }

    @Test
    void eachGoesByItsOwnRulesAndNobodyIsInTwoSessionsAtOnce() throws CadreException {
        var plan = Plans.plan(world.open(), SchoolWorld.MONDAY, 1);
        assertEquals(List.of(6, 3, 3), List.of(plan.totals().placed(), of(plan, "Induction").size(),
                of(plan, "Residency").size()));
        assertTrue(of(plan, "Residency").stream().noneMatch(one -> one.start().toLocalTime()
                .isBefore(LocalTime.of(11, 0))));
        assertTrue(of(plan, "Induction").stream().anyMatch(one -> one.start().toLocalTime()
                .isBefore(LocalTime.of(11, 0))));
        assertNoneAtOnce(plan);
        assertTrue(plan.findings().stream().anyMatch(one -> one.text().contains("Induction, Residency")));
    }

    @Test
    void acceptedAndPlannedAgainNothingChangesAndARepairKeepsApart() throws CadreException {
        var edit = new EditSession(world.open());
        UnitOfWork work = edit.work();
        Plans.WRITER.accept(edit, Plans.plan(work, SchoolWorld.MONDAY, 1));
        var again = Plans.plan(work, SchoolWorld.MONDAY, 1);
        assertEquals(List.of(0, 0, 6), List.of(again.changed().size(), again.dropped().size(),
                again.totals().placed()));
        var date = work.load(Roots.SESSIONS).getFirst().getPlannedStart().toLocalDate();
        var mended = Plans.repair(work, SchoolWorld.MONDAY, 1, new Overlay(List.of(), List.of(),
                List.of(new Overlay.Closed(date, null))));
        assertEquals(6, mended.totals().placed());
        assertTrue(mended.sessions().stream().noneMatch(one -> one.start().toLocalDate().equals(date)));
        assertNoneAtOnce(mended);
    }

    @Test
    void theLimitOfADayCountsTheSessionsOfAllPrograms() throws CadreException {
        rules("\"sessionsADay\": 4", "\"sessionsADay\": 1");
        var plan = Plans.plan(world.open(), SchoolWorld.MONDAY, 1);
        var days = plan.sessions().stream().map(one -> one.start().toLocalDate()).toList();
        assertEquals(days.size(), days.stream().distinct().count(), "one session of the mentor a day");
        assertEquals(5, days.size());
    }

    @Test
    void sessionsOfAllProgramsCountInARow() throws CadreException {
        rules("\"sessionsInARow\": 2", "\"sessionsInARow\": 1");
        var days = world.calendar(school, SchoolWorld.MONDAY, 1).getDays();
        days.removeAll(List.copyOf(days.subList(1, days.size())));
        var plan = Plans.plan(world.open(), SchoolWorld.MONDAY, 1);
        assertEquals(4, plan.sessions().size());
        for (int i = 1; i < plan.sessions().size(); i++) {
            var before = plan.sessions().get(i - 1);
            var next = plan.sessions().get(i);
            assertTrue(!next.start().isBefore(before.end().plusMinutes(10)), before + " then " + next);
        }
    }

    /** Both programs go by the preset, but for that. */
    private void rules(String preset, String instead) {
        world.roots.removeIf(ProgramRules.class::isInstance);
        var text = RulesText.write(PlanRules.PRESET);
        assertTrue(text.contains(preset), text);
        for (var program : List.of(world.program, second)) {
            var rules = SchoolWorld.TIMES.createProgramRules();
            rules.setProgram(program);
            rules.setRules(text.replace(preset, instead));
            world.roots.add(rules);
        }
    }
}
