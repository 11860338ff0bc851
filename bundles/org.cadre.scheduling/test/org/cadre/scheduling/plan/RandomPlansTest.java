/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadrePackage;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.School;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.TimetableKind;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small districts at random: every plan is checked by two checkers that share nothing with what made it. */
class RandomPlansTest {

    private static final int WORLDS = 20;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void noPlanBreaksARule(int part) throws CadreException {
        int placed = 0;
        int covered = 0;
        for (int seed = part * WORLDS; seed < (part + 1) * WORLDS; seed++) {
            var world = new World(seed);
            try (var work = world.districts.open()) {
                var plan = Plans.plan(work, SchoolWorld.MONDAY, 4);
                assertEquals(List.of(), ModelCheck.check(loaded(work), plan), "seed " + seed);
                placed += plan.totals().placed();
                covered += plan.sessions().stream().mapToInt(one -> one.covers().size()).sum();
                for (var one : plan.unplaced()) {
                    assertTrue(one.reason().length() > 20, "seed " + seed);
                }
                if (seed % 4 == 0) {
                    mend(work, plan, seed);
                }
            }
        }
        assertTrue(placed > 60, placed + " sessions");
        assertTrue(covered > 10, covered + " covers");
    }

    /**
     * After acceptance nothing changes if it is planned again; and somebody's illness is mended within the
     * rules.
     */
    private static void mend(UnitOfWork work, SchedulePlan plan, int seed)
            throws CadreException {
        var session = new EditSession(work);
        Plans.WRITER.accept(session, plan);
        var again = Plans.plan(work, SchoolWorld.MONDAY, 4);
        assertTrue(again.totals().placed() >= plan.totals().placed(), "seed " + seed);
        assertEquals(List.of(), again.dropped(), "seed " + seed);
        if (plan.sessions().isEmpty()) {
            return;
        }
        var ill = plan.sessions().getFirst().demand().people().getFirst();
        var date = plan.sessions().getFirst().start().toLocalDate();
        var mended = Plans.repair(work, SchoolWorld.MONDAY, 4,
                new Overlay(List.of(new Overlay.Ill(ill, date)), List.of(), List.of()));
        assertEquals(List.of(), ModelCheck.check(loaded(work), mended), "seed " + seed);
        assertTrue(mended.sessions().stream().noneMatch(one -> one.demand().people().contains(ill)
                && one.start().toLocalDate().equals(date)), "seed " + seed);
    }

    private static List<Element> loaded(UnitOfWork work) throws CadreException {
        var all = new ArrayList<Element>();
        for (var type : List.of(Literals.TIMETABLE, Literals.COMMITMENT, Literals.MEETING_ROOM,
                Literals.TRAVEL,
                Literals.SUBSTITUTE_POOL, CadrePackage.Literals.SCHOOL_CALENDAR,
                CadrePackage.Literals.BELL_SCHEDULE)) {
            all.addAll(load(work, type));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<? extends Element> load(UnitOfWork work,
            EClass type) throws CadreException {
        return work.load(Query.all(type, (Class<Element>) type.getInstanceClass()));
    }

    /** One district. */
    private static final class World {
        private final SchoolWorld districts = new SchoolWorld();
        private final SplittableRandom random;
        private final List<School> schools = new ArrayList<>();
        private final List<Educator> people = new ArrayList<>();

        World(long seed) {
            random = new SplittableRandom(seed);
            int count = 1 + random.nextInt(2);
            for (int i = 0; i < count; i++) {
                schools.add(school("School " + i));
            }
            int size = 4 + random.nextInt(5);
            for (int i = 0; i < size; i++) {
                people.add(person("P" + i));
            }
            programs();
            districts.bindWeeklyTimes();
            if (count == 2) {
                var travel = SchoolWorld.TIMES.createTravel();
                travel.setOne(schools.get(0));
                travel.setOther(schools.get(1));
                travel.setMinutes(5 + random.nextInt(40));
                districts.roots.add(travel);
            }
        }

        private School school(String name) {
            var school = districts.school(name);
            districts.bells(school, "Regular", 4 + random.nextInt(4));
            districts.bells(school, "Half", 3);
            var calendar = districts.calendar(school, SchoolWorld.MONDAY, 4);
            for (var day : calendar.getDays()) {
                day.setRotation(day.getDate().getDayOfMonth() % 2 == 0 ? "A" : "B");
                int kind = random.nextInt(12);
                day.setKind(kind < CalendarDayKind.values().length ? CalendarDayKind.get(kind)
                        : CalendarDayKind.INSTRUCTIONAL);
            }
            if (random.nextBoolean()) {
                districts.pool(school, random.nextInt(3), random.nextInt(3), 90);
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                districts.room(school, "Room " + i);
            }
            return school;
        }

        private Educator person(String name) {
            var school = schools.get(random.nextInt(schools.size()));
            var person = districts.person(name, school);
            if (random.nextInt(6) > 0) {
                var timetable = districts.timetable(person, school);
                for (int period = 1; period <= 6; period++) {
                    int kind = random.nextInt(9);
                    var entry = SchoolWorld.entry(timetable, period, kind > 4 ? TimetableKind.TEACHING
                            : TimetableKind.get(kind));
                    entry.setCanMerge(random.nextInt(3) == 0);
                    entry.setSubject(random.nextBoolean() ? "Math" : "Art");
                    entry.setRotation(random.nextInt(4) == 0 ? "A" : null);
                }
            }
            if (random.nextInt(5) == 0) {
                var leave = SchoolWorld.MODEL.createLeave();
                leave.setStart(SchoolWorld.MONDAY.plusDays(random.nextInt(20)));
                leave.setEnd(leave.getStart().plusDays(5));
                person.getLeaves().add(leave);
            }
            if (random.nextInt(5) == 0) {
                availability(person);
            }
            if (random.nextInt(3) == 0) {
                var busy = SchoolWorld.TIMES.createCommitment();
                busy.setEducator(person);
                busy.setStartsAt(SchoolWorld.MONDAY.plusDays(random.nextInt(20)).atTime(9, 15));
                busy.setEndsAt(busy.getStartsAt().plusHours(2));
                districts.roots.add(busy);
            }
            return person;
        }

        private void availability(Educator person) {
            for (int day = 1; day <= 4; day++) {
                var time = SchoolWorld.MODEL.createAvailability();
                time.setDayOfWeek(day);
                time.setStartTime(LocalTime.of(8, 0));
                time.setEndTime(LocalTime.of(11 + random.nextInt(3), 0));
                person.getAvailability().add(time);
            }
        }

        private void programs() {
            var cohort = districts.cohort("Fall", SchoolWorld.MONDAY, 4, CohortFormat.MICRO_MENTORING);
            for (int i = 0; i + 1 < people.size(); i += 2) {
                districts.pair(people.get(random.nextInt(2) * i), people.get(i + 1), cohort);
            }
            districts.join(cohort, people.subList(0, 3).toArray(Educator[]::new));
            var series = districts.series("Review", cohort, 30, 1 + random.nextInt(2));
            series.setKind(SessionKind.get(random.nextInt(4)));
            series.setVirtual(random.nextBoolean());
            series.setLeavesClass(random.nextInt(4) > 0);
            series.setAfterHours(random.nextInt(4) == 0);
            series.setSameSlot(random.nextInt(3) == 0);
            if (random.nextInt(3) == 0) {
                var talk = districts.series("Talk", cohort, 20, series.getEveryWeeks());
                talk.setFollows(series);
                talk.setWithinDays(7);
            }
            if (random.nextInt(3) == 0) {
                districts.series("Meeting", cohort, 45, 2).setMembers(SeriesMembers.EVERYBODY);
            }
            if (random.nextInt(3) == 0) {
                var visits = districts.series("Visit", cohort, 30, 2);
                visits.setMembers(SeriesMembers.ROTATION);
                visits.setKind(SessionKind.OBSERVATION);
            }
        }
    }
}
