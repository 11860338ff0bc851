/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadrePackage;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.model.Travel;
import org.junit.jupiter.api.Test;

/**
 * Small districts in which mentors are always on the way between two schools: no plan lets anybody be too
 * late or a talk come too late, every search ends, and hardly anything that could be placed is left out.
 */
class TravelWorldsTest {

    private static final int WORLDS = 300;
    private static final int ROWS = 60;
    private static final int DAYS = 2;
    private static final int PERIODS = 4;

    @Test
    void nobodyIsTooLateAndNearlyAllThatIsPossibleIsPlaced() throws CadreException {
        int possible = 0;
        int placed = 0;
        int best = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            var town = new Town(seed, 6);
            try (var work = town.world.open()) {
                var plan = assertTimeoutPreemptively(Duration.ofSeconds(20),
                        () -> Plans.plan(work, SchoolWorld.MONDAY, 1), "seed " + seed);
                assertEquals(List.of(), ModelCheck.check(loaded(work), plan), "seed " + seed);
                int most = town.most();
                assertTrue(plan.totals().placed() <= most, "seed " + seed);
                possible += most;
                placed += plan.totals().placed();
                best += plan.totals().placed() == most ? 1 : 0;
            }
        }
        assertTrue(placed >= 0.98 * possible && best >= 0.93 * WORLDS,
                "placed " + placed + " of " + possible + ", best in " + best + " of " + WORLDS);
    }

    @Test
    void aRowOfThreeComesInOrderAndInTime() throws CadreException {
        int placed = 0;
        for (int seed = 0; seed < ROWS; seed++) {
            var town = new Town(seed, 3);
            var random = new SplittableRandom(seed);
            town.series.setName("Plan");
            var observe = town.world.series("Observe", town.cohort, 30, 1);
            observe.setFollows(town.series);
            observe.setWithinDays(random.nextInt(3));
            var reflect = town.world.series("Reflect", town.cohort, 20, 1);
            reflect.setFollows(observe);
            reflect.setWithinDays(1 + random.nextInt(2));
            try (var work = town.world.open()) {
                var plan = assertTimeoutPreemptively(Duration.ofSeconds(20),
                        () -> Plans.plan(work, SchoolWorld.MONDAY, 1), "seed " + seed);
                assertEquals(List.of(), ModelCheck.check(loaded(work), plan), "seed " + seed);
                placed += plan.totals().placed();
            }
        }
        assertTrue(placed > 6 * ROWS, placed + " sessions");
    }

    private static List<Element> loaded(UnitOfWork work) throws CadreException {
        var all = new ArrayList<Element>(work.load(Query.all(Literals.TRAVEL, Travel.class)));
        all.addAll(work.load(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR, SchoolCalendar.class)));
        return all;
    }

    /** Two schools, two mentors, and mentees at either school. */
    private static final class Town {
        private final SchoolWorld world = new SchoolWorld();
        private final Cohort cohort = world.cohort("Fall", SchoolWorld.MONDAY, 1,
                CohortFormat.MICRO_MENTORING);
        private final SessionSeries series;
        private final int way;
        /** Of each pair: who mentors, and at which school the mentee is. */
        private final List<int[]> pairs = new ArrayList<>();

        Town(int seed, int count) {
            var random = new SplittableRandom(seed);
            var schools = List.of(world.school("North"), world.school("South"));
            for (School school : schools) {
                world.bells(school, "Regular", PERIODS);
                world.calendar(school, SchoolWorld.MONDAY, 1).getDays().removeIf(
                        day -> !day.getDate().isBefore(SchoolWorld.MONDAY.plusDays(DAYS)));
            }
            way = 5 + random.nextInt(75);
            var travel = SchoolWorld.TIMES.createTravel();
            travel.setOne(schools.get(0));
            travel.setOther(schools.get(1));
            travel.setMinutes(way);
            world.roots.add(travel);
            List<Educator> mentors = List.of(world.person("M0", schools.get(0)),
                    world.person("M1", schools.get(1)));
            for (int i = 0; i < count; i++) {
                int mentor = random.nextInt(4) == 0 ? 1 : 0;
                int school = random.nextInt(2);
                pairs.add(new int[] {mentor, school});
                world.pair(mentors.get(mentor), world.person("P" + i, schools.get(school)), cohort);
            }
            series = world.series("Review", cohort, 50, 1);
        }

        /** The most sessions that mentors can have, tried day by day in words of its own. */
        int most() {
            return most(0) + most(1);
        }

        /** A day of the mentor takes so many of either school; the two days share the sessions. */
        private int most(int mentor) {
            int north = (int) pairs.stream().filter(pair -> pair[0] == mentor && pair[1] == 0).count();
            int south = (int) pairs.stream().filter(pair -> pair[0] == mentor && pair[1] == 1).count();
            int best = 0;
            for (int one = 0; one < Math.pow(3, PERIODS); one++) {
                for (int other = 0; other < Math.pow(3, PERIODS); other++) {
                    if (can(one) && can(other)) {
                        int atNorth = Math.min(north, count(one, 1) + count(other, 1));
                        int atSouth = Math.min(south, count(one, 2) + count(other, 2));
                        best = Math.max(best, atNorth + atSouth);
                    }
                }
            }
            return best;
        }

        /** In each period of a day nothing (0), a session in the north (1), or one in the south (2). */
        private static int at(int day, int period) {
            return day / (int) Math.pow(3, period) % 3;
        }

        private static int count(int day, int school) {
            int count = 0;
            for (int period = 0; period < PERIODS; period++) {
                count += at(day, period) == school ? 1 : 0;
            }
            return count;
        }

        private boolean can(int day) {
            for (int i = 0; i < PERIODS; i++) {
                for (int j = i + 1; j < PERIODS; j++) {
                    boolean both = at(day, i) > 0 && at(day, j) > 0 && at(day, i) != at(day, j);
                    if (both && (j - i) * 60 - 50 < way) {
                        return false;
                    }
                }
            }
            return count(day, 1) + count(day, 2) <= 4;
        }
    }
}
