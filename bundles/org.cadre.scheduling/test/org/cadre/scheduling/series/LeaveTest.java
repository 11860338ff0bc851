/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import static org.cadre.scheduling.plan.SchoolWorld.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.scheduling.days.Facts;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.ledger.Ledgers;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.plan.Plans;
import org.cadre.scheduling.plan.SchoolWorld;
import org.junit.jupiter.api.Test;

/** What cannot take place because somebody is on leave is not due, neither in plans nor in ledgers. */
class LeaveTest {

    private final SchoolWorld world = new SchoolWorld();
    private final Educator ann = world.person("Ann", null);
    private final Educator bo = world.person("Bo", null);

    private static void leave(Educator person, LocalDate from, LocalDate before) {
        var leave = CadreFactory.eINSTANCE.createLeave();
        leave.setStart(from);
        leave.setEnd(before);
        person.getLeaves().add(leave);
    }

    private Due due(int weeks) throws CadreException {
        var work = world.open();
        var days = new SchoolDays(new Facts(work), Overlay.NONE, true);
        return new DueSessions(work, days, Plans.scope(MONDAY, weeks)).find(() -> { });
    }

    @Test
    void aCycleThroughWhichOneOfThePairIsOnLeaveIsNotDue() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 6, CohortFormat.ONE_TO_ONE);
        world.pair(ann, bo, cohort).setStart(MONDAY);
        world.series("Talk", cohort, 30, 1);
        leave(bo, MONDAY.plusDays(3), MONDAY.plusWeeks(3)); // three days of the first week are left
        var due = due(6);
        assertEquals(List.of(1, 4, 5, 6), due.demands().stream().map(Demand::cycle).toList());
        var said = due.findings().stream().filter(one -> one.rule().equals("series.onLeave")).toList();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().text().contains("2 session(s)")
                && said.getFirst().text().contains("Bo Lee"), said.getFirst().text());
        var work = world.store.begin();
        var row = new Ledgers().cadence(work, work.load(Roots.PROGRAMS).getFirst(), MONDAY.plusWeeks(6))
                .listing().rows().getFirst();
        assertEquals(List.of(4, 0, 4), List.of(row.due(), row.done(), row.overdue()));
    }

    @Test
    void aLearningCommunityMeetsWithoutWhoeverIsOnLeave() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 2, CohortFormat.PLC);
        world.join(cohort, ann, bo, world.person("Cy", null));
        world.series("PLC", cohort, 45, 1).setMembers(SeriesMembers.EVERYBODY);
        leave(bo, MONDAY, MONDAY.plusWeeks(1));
        var due = due(2).demands();
        assertEquals(List.of(2, 3), due.stream().map(one -> one.people().size()).toList());
        assertTrue(!due.getFirst().people().contains(bo));
    }

    @Test
    void aCoachingCycleHasItsThreeSessionsOnTheDaysOnWhichBothAreThere() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 3, CohortFormat.ONE_TO_ONE);
        world.pair(ann, bo, cohort);
        world.roots.addAll(Presets.create("coaching-cycle", world.program, cohort));
        leave(ann, MONDAY, MONDAY.plusDays(9)); // back on the second Wednesday, eight school days are left
        var due = due(3).demands();
        assertEquals(3, due.size());
        assertEquals(due.get(1).from(), due.get(0).before());
        assertTrue(due.get(0).before().isAfter(MONDAY.plusDays(9)), "the first part has days with both");
    }
}
