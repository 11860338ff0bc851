/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.cadre.scheduling.window.Lesson;
import org.cadre.scheduling.window.Person;
import org.cadre.scheduling.window.Prices;
import org.cadre.scheduling.window.Room;
import org.cadre.scheduling.window.School;
import org.cadre.scheduling.window.Session;
import org.cadre.scheduling.window.Slot;
import org.cadre.scheduling.window.Span;
import org.cadre.scheduling.window.Window;

/**
 * A made-up district: mentors who are released on some days or in scattered periods visit mentees, who teach
 * most periods and must be covered. The same size and seed give the same window.
 */
public final class DistrictWindow {

    static final int UNPLACED = 10_000;
    private static final int DAY = 24 * 60;
    private static final int FIRST_BELL = 8 * 60;
    private static final int PERIOD = 50;
    private static final int LAST_MORNING = 3;
    private static final int COVER = 200;
    private static final int COLLEAGUES = 4;

    /** When mentors have time. */
    public enum Release {
        THREE_DAYS, FOUR_DAYS, SCATTERED
    }

    /**
     * Who takes classes: the school's office, so many a day; or also colleagues, substitutes, other classes.
     */
    public enum Covering {
        OFFICE, ALL
    }

    /** How large the district is. */
    public record Size(int pairs, int mentors, int schools, int days, int periods) {

        /** The window of the published comparison. */
        public static final Size DISTRICT = new Size(2_000, 250, 40, 10, 8);
    }

    private final Size size;
    private final Release release;
    private final Covering covering;
    private final int coversADay;
    private final SplittableRandom random;
    private final Map<Integer, int[]> staff = new HashMap<>();

    public DistrictWindow(Size size, Release release, Covering covering, int coversADay, long seed) {
        this.size = size;
        this.release = release;
        this.covering = covering;
        this.coversADay = coversADay;
        random = new SplittableRandom(seed);
    }

    /** Makes the window; people are mentors first, then mentees. */
    public Window make() {
        var people = new ArrayList<Person>();
        IntStream.range(0, size.mentors).forEach(i -> people.add(mentor("M" + i)));
        int[] schools = random.ints(size.pairs, 0, size.schools).toArray();
        int[][] prep = IntStream.range(0, size.pairs).mapToObj(i -> random.ints(2, 0, size.periods).toArray())
                .toArray(int[][]::new);
        for (int mentee = 0; mentee < size.pairs; mentee++) {
            people.add(mentee(mentee, schools, prep));
        }
        var sessions = IntStream.range(0, size.pairs)
                .mapToObj(pair -> session(pair, schools[pair], people)).toList();
        int after = covering == Covering.ALL ? 60 : 0;
        long budget = covering == Covering.ALL ? 40L * size.pairs : Prices.NO_BUDGET;
        var prices = new Prices(400, 180, 40, after / 6, after, after / 3, 30, 15, budget);
        return new Window(schools(), people, rooms(), sessions, prices);
    }

    private Person mentor(String id) {
        int inARow = covering == Covering.ALL ? 2 : Person.NO_LIMIT;
        return new Person(id, free(), List.of(), 3, inARow, 0);
    }

    private List<Span> free() {
        if (release == Release.SCATTERED) {
            double share = 0.13 + 0.04 * random.nextDouble();
            return IntStream.range(0, size.days * size.periods).filter(i -> random.nextDouble() < share)
                    .mapToObj(i -> period(i / size.periods, i % size.periods)).toList();
        }
        int wanted = release == Release.THREE_DAYS ? 3 : 4;
        return random.ints(0, size.days).distinct().limit(Math.min(wanted, size.days)).sorted()
                .mapToObj(this::wholeDay).toList();
    }

    private Person mentee(int mentee, int[] schools, int[][] prep) {
        var lessons = new ArrayList<Lesson>();
        for (int day = 0; day < size.days; day++) {
            for (int period = 0; period < size.periods; period++) {
                if (!isPrep(prep[mentee], day, period)) {
                    lessons.add(new Lesson(period(day, period), schools[mentee], merges(mentee),
                            colleagues(mentee, day, period, schools, prep)));
                }
            }
        }
        var whole = IntStream.range(0, size.days).mapToObj(this::wholeDay).toList();
        return new Person("T" + mentee, whole, lessons, 1, Person.NO_LIMIT, covering == Covering.ALL ? 2 : 0);
    }

    private boolean merges(int mentee) {
        return covering == Covering.ALL && mentee % 3 == 0;
    }

    /** One of two periods is free on days A, the other on days B. */
    private static boolean isPrep(int[] prep, int day, int period) {
        return prep[day % 2] == period;
    }

    private List<Integer> colleagues(int mentee, int day, int period, int[] schools, int[][] prep) {
        if (covering == Covering.OFFICE) {
            return List.of();
        }
        int[] there = staff.computeIfAbsent(schools[mentee],
                school -> IntStream.range(0, size.pairs).filter(other -> schools[other] == school).toArray());
        return IntStream.range(1, there.length).map(i -> there[(mentee + i) % there.length])
                .filter(other -> other != mentee && isPrep(prep[other], day, period))
                .limit(COLLEAGUES).map(other -> size.mentors + other).boxed().toList();
    }

    private Session session(int pair, int school, List<Person> people) {
        int mentor = pair % size.mentors;
        int weekday = random.nextInt(5);
        int wished = random.nextInt(size.periods);
        var choices = new ArrayList<Session.Choice>();
        for (int day = 0; day < size.days; day++) {
            for (int period = 0; period < size.periods; period++) {
                var span = period(day, period);
                boolean possible = people.get(mentor).available().stream()
                        .anyMatch(free -> free.contains(span));
                if (possible && random.nextDouble() < 0.88) {
                    int regret = 5 * Math.abs(period - wished) + (day % 5 == weekday ? 0 : 15);
                    boolean late = covering == Covering.ALL && period == size.periods - 1;
                    choices.add(new Session.Choice(new Slot(span, day, period > LAST_MORNING, late), regret));
                }
            }
        }
        boolean room = covering == Covering.ALL && pair % 4 == 0;
        return new Session("S" + pair, "meeting", List.of(mentor, size.mentors + pair), UNPLACED, choices,
                room ? List.of(2 * school, 2 * school + 1) : List.of(), room && pair % 8 == 0);
    }

    private List<School> schools() {
        return IntStream.range(0, size.schools).mapToObj(i -> new School("H" + i,
                covering == Covering.ALL ? 1 : coversADay, COVER, substitutes())).toList();
    }

    private List<School.Substitutes> substitutes() {
        return covering == Covering.OFFICE ? List.of()
                : IntStream.range(0, 2 * size.days)
                        .mapToObj(half -> new School.Substitutes(half / 2, half % 2 == 1,
                                random.nextInt(coversADay)))
                        .toList();
    }

    private List<Room> rooms() {
        var whole = IntStream.range(0, size.days).mapToObj(this::wholeDay).toList();
        return IntStream.range(0, covering == Covering.ALL ? 2 * size.schools : 0)
                .mapToObj(i -> new Room("R" + i, whole)).toList();
    }

    private Span period(int day, int period) {
        int start = day * DAY + FIRST_BELL + period * PERIOD;
        return new Span(start, start + PERIOD - 5);
    }

    private Span wholeDay(int day) {
        return new Span(period(day, 0).start(), period(day, size.periods - 1).end());
    }
}
