/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cadre.core.CadreException;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.scheduling.model.TimetableKind;
import org.junit.jupiter.api.Test;

/** Where people can meet in free periods, no substitute is hired. */
class FreePeriodsTest {

    private static final int PAIRS = 50;
    private static final int PERIODS = 7;
    private static final int NO_PREPARATION = 8;

    @Test
    void nobodyIsCoveredWhoCanMeetInAFreePeriod() throws CadreException {
        var totals = plan(PAIRS + 1).totals();
        assertEquals(PAIRS, totals.placed());
        assertEquals(0, totals.halfDays());
        assertEquals(0, totals.points());
        assertEquals(0, totals.bound());
    }

    @Test
    void onlyWhoTeachesAllDayIsCovered() throws CadreException {
        var plan = plan(PAIRS / 2);
        assertEquals(PAIRS, plan.totals().placed());
        assertEquals(1, plan.totals().halfDays());
        assertEquals(1, plan.sessions().stream().filter(one -> !one.covers().isEmpty()).count());
    }

    /** A school in which everybody but one has a period for preparation. */
    private static SchedulePlan plan(int busy) throws CadreException {
        var world = new SchoolWorld();
        var cohort = world.cohort("Fall", SchoolWorld.MONDAY, 2, CohortFormat.MICRO_MENTORING);
        var school = world.school("School");
        world.bells(school, "Regular", PERIODS);
        world.calendar(school, SchoolWorld.MONDAY, 2);
        world.pool(school, 2, 2, 90);
        Educator mentor = null;
        for (int pair = 0; pair < PAIRS; pair++) {
            mentor = pair % 8 == 0 ? world.person("M" + pair, school) : mentor;
            var mentee = world.person("T" + pair, school);
            var timetable = world.timetable(mentee, school);
            int free = pair == busy ? NO_PREPARATION : 1 + pair % PERIODS;
            for (int period = 1; period <= PERIODS; period++) {
                var entry = SchoolWorld.entry(timetable, period,
                        period == free ? TimetableKind.PREPARATION : TimetableKind.TEACHING);
                entry.setSubject(pair == busy ? "Latin" : "Math");
            }
            world.pair(mentor, mentee, cohort);
        }
        return Plans.plan(world.open(), SchoolWorld.MONDAY, 2);
    }
}
