/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.plan.SchoolWorld;

/** A district in the model: schools with bells, timetables and substitutes, eight pairs for each mentor. */
public final class District {

    private District() {
    }

    /** Makes so many pairs in so many schools for so many weeks from {@link SchoolWorld#MONDAY} on. */
    public static SchoolWorld of(int pairs, int schools, int weeks) {
        var world = new SchoolWorld();
        var cohort = world.cohort("Fall", SchoolWorld.MONDAY, weeks, CohortFormat.MICRO_MENTORING);
        for (int i = 0; i < schools; i++) {
            school(world, i, pairs / schools, weeks, cohort);
        }
        return world;
    }

    private static void school(SchoolWorld world, int number, int pairs, int weeks,
            Cohort cohort) {
        var school = world.school("School " + number);
        world.bells(school, "Regular", 7);
        world.calendar(school, SchoolWorld.MONDAY, weeks);
        world.pool(school, 2, 2, 90);
        Educator mentor = null;
        for (int i = 0; i < pairs; i++) {
            if (i % 8 == 0) {
                mentor = world.person("M" + number + "-" + i, school);
            }
            var mentee = world.person("T" + number + "-" + i, school);
            var timetable = world.timetable(mentee, school);
            for (int period = 1; period <= 7; period++) {
                SchoolWorld.entry(timetable, period, period == 1 + i % 7 ? TimetableKind.PREPARATION
                        : TimetableKind.TEACHING);
            }
            world.pair(mentor, mentee, cohort);
        }
    }
}
