/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.CohortFormat;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.days.Facts;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.plan.Plans;
import org.cadre.scheduling.plan.SchoolWorld;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final LocalDate MONDAY = SchoolWorld.MONDAY;

    private final SchoolWorld world = new SchoolWorld();

    private Due due(int weeks) throws CadreException {
        var work = world.open();
        var days = new SchoolDays(new Facts(work), Overlay.NONE, true);
        return new DueSessions(work, days, Plans.scope(MONDAY, weeks)).find(() -> { });
    }

    @Test
    void weeksWithoutClassesDoNotCount() throws CadreException {
        var school = world.school("Lincoln");
        var calendar = world.calendar(school, MONDAY, 5);
        for (int i = 7; i < 12; i++) {
            SchoolWorld.day(calendar, MONDAY.plusDays(i)).setKind(CalendarDayKind.HOLIDAY);
        }
        var cohort = world.cohort("Fall", MONDAY, 5, CohortFormat.ONE_TO_ONE);
        world.pair(world.person("Ann", school), world.person("Bo", school), cohort);
        world.series("Review", cohort, 30, 2);
        var due = due(5).demands();
        assertEquals(List.of(MONDAY, MONDAY.plusWeeks(3)), due.stream().map(Demand::from).toList());
        assertEquals(MONDAY.plusWeeks(3), due.getFirst().before(), "two weeks in session and one without");
    }

    @Test
    void anHourAWeekIsTwoSessionsOfThirtyMinutes() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 3, CohortFormat.ONE_TO_ONE);
        world.pair(world.person("Ann", null), world.person("Bo", null), cohort);
        world.series("Weekly", cohort, 30, 1).setMinutesPerWeek(60);
        var due = due(3).demands();
        assertEquals(List.of(1, 2, 3, 4, 5, 6), due.stream().map(Demand::cycle).toList());
    }

    @Test
    void inARotationEverybodyVisitsAndIsVisitedOnceACycle() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 6, CohortFormat.PLC);
        world.join(cohort, world.person("Ann", null), world.person("Bo", null), world.person("Cy", null));
        var series = world.series("Visits", cohort, 30, 2);
        series.setMembers(SeriesMembers.ROTATION);
        series.setKind(SessionKind.OBSERVATION);
        var due = due(6).demands();
        assertEquals(9, due.size());
        for (int cycle = 1; cycle <= 3; cycle++) {
            int number = cycle;
            var here = due.stream().filter(one -> one.cycle() == number).toList();
            assertEquals(3, here.stream().map(one -> one.people().getFirst()).distinct().count());
            assertEquals(3, here.stream().map(Demand::observed).distinct().count());
            assertTrue(here.stream().noneMatch(one -> one.people().getFirst() == one.observed()));
        }
        var partners = due.stream().filter(one -> one.people().getFirst().getGivenName().equals("Ann"))
                .limit(2).map(Demand::observed).distinct().count();
        assertEquals(2, partners, "another colleague in the next cycle");
    }

    @Test
    void aCoachingCycleDividesItsDays() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 3, CohortFormat.ONE_TO_ONE);
        world.pair(world.person("Ann", null), world.person("Bo", null), cohort);
        world.roots.addAll(Presets.create("coaching-cycle", world.program, cohort));
        var due = due(3).demands();
        assertEquals(3, due.size());
        assertEquals(due.get(1).from(), due.get(0).before());
        assertEquals(due.get(2).from(), due.get(1).before());
    }

    @Test
    void aCoachingCycleIsNotDividedByABreak() throws CadreException {
        var school = world.school("Lincoln");
        var calendar = world.calendar(school, MONDAY, 5);
        for (int i = 7; i < 19; i++) {
            if (i % 7 < 5) {
                SchoolWorld.day(calendar, MONDAY.plusDays(i)).setKind(CalendarDayKind.HOLIDAY);
            }
        }
        var cohort = world.cohort("Fall", MONDAY, 5, CohortFormat.ONE_TO_ONE);
        world.pair(world.person("Ann", school), world.person("Bo", school), cohort);
        world.roots.addAll(Presets.create("coaching-cycle", world.program, cohort));
        var due = due(5).demands();
        assertEquals(3, due.size());
        assertEquals(MONDAY.plusWeeks(3), due.getFirst().from(), "after two weeks without school");
        assertEquals(due.get(1).from(), due.get(0).before());
        assertEquals(MONDAY.plusWeeks(5).minusDays(2), due.get(2).before());
    }

    @Test
    void pairsThatNothingIsPlannedForAreNamed() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 3, CohortFormat.ONE_TO_ONE);
        world.pair(world.person("Ann", null), world.person("Bo", null), cohort);
        world.pair(world.person("Cy", null), world.person("Di", null), null);
        world.series("Review", cohort, 30, 1);
        var due = due(3);
        assertEquals(3, due.demands().size());
        var outside = due.findings().stream().filter(one -> one.rule().equals("series.outside")).toList();
        assertEquals(1, outside.size());
        assertTrue(outside.getFirst().text().contains("1 pair(s) are in no cohort"),
                outside.getFirst().text());
    }

    @Test
    void aSeriesEndsAfterItsTimes() throws CadreException {
        var cohort = world.cohort("Fall", MONDAY, 8, CohortFormat.ONE_TO_ONE);
        world.pair(world.person("Ann", null), world.person("Bo", null), cohort);
        world.series("Review", cohort, 30, 1).setTimes(3);
        assertEquals(3, due(8).demands().size());
    }
}
