/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Small random windows in which everything happens: schools whose bells do not agree, groups of three, rows,
 * rooms, calls, after-hours, few substitutes, tight budgets, people who are hardly there.
 */
public final class SmallWindows {

    private static final int DAY = 1_440;

    private final SplittableRandom random;
    private final int sessions;
    private final int days;
    private final int people;

    private SmallWindows(long seed, int mostSessions) {
        random = new SplittableRandom(seed);
        sessions = 1 + random.nextInt(mostSessions);
        days = 1 + random.nextInt(2);
        people = 3 + random.nextInt(4);
    }

    /** The same seed makes the same window. */
    public static Window make(long seed, int mostSessions) {
        return new SmallWindows(seed, mostSessions).window();
    }

    private Window window() {
        var schools = IntStream.range(0, 2).mapToObj(i -> school("H" + i)).toList();
        var all = IntStream.range(0, people).mapToObj(this::person).toList();
        var rooms = IntStream.range(0, 2).mapToObj(i -> new Room("R" + i, anytime(0.8))).toList();
        var wanted = IntStream.range(0, sessions).mapToObj(this::session).toList();
        long budget = random.nextBoolean() ? Prices.NO_BUDGET : random.nextInt(400);
        var prices = new Prices(300, 100 + random.nextInt(100), random.nextInt(50), random.nextInt(30),
                random.nextInt(30), random.nextInt(20), random.nextInt(20), random.nextInt(20), budget);
        return new Window(schools, all, rooms, wanted, prices);
    }

    private School school(String id) {
        var offers = new ArrayList<School.Substitutes>();
        for (int half = 0; half < 2 * days; half++) {
            if (random.nextBoolean()) {
                offers.add(new School.Substitutes(half / 2, half % 2 == 1, random.nextInt(3)));
            }
        }
        return new School(id, random.nextInt(2), random.nextInt(120), offers);
    }

    private Person person(int index) {
        var lessons = new ArrayList<Lesson>();
        int school = random.nextInt(2);
        for (int day = 0; day < days; day++) {
            for (int period = 0; period < 4; period++) {
                if (random.nextDouble() < 0.5) {
                    int[] others = random.ints(2, 0, people).distinct().filter(other -> other != index)
                            .toArray();
                    lessons.add(new Lesson(period(school, day, period), school, random.nextInt(3) == 0,
                            IntStream.of(others).boxed().toList()));
                }
            }
        }
        return new Person("P" + index, anytime(0.85), lessons, limit(), limit(), random.nextInt(3));
    }

    private int limit() {
        return random.nextInt(3) == 0 ? Person.NO_LIMIT : 1 + random.nextInt(2);
    }

    private Session session(int index) {
        int[] members = random.ints(0, people).distinct().limit(2 + random.nextInt(2)).toArray();
        var choices = new ArrayList<Session.Choice>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int day = random.nextInt(days);
            int period = random.nextInt(5);
            var span = period(random.nextInt(2), day, period);
            choices.add(new Session.Choice(new Slot(span, day, period > 1, period == 4), random.nextInt(40)));
        }
        int places = random.nextInt(4);
        List<Integer> rooms = places == 0 ? List.of(0) : places == 1 ? List.of(0, 1) : List.of();
        return new Session("S" + index, "meeting", IntStream.of(members).boxed().toList(), 5_000, choices,
                rooms, random.nextInt(3) == 0);
    }

    /** The second school rings later, so that periods of the two overlap in part. */
    private static Span period(int school, int day, int period) {
        int start = day * DAY + 480 + 60 * period + 25 * school;
        return new Span(start, start + 50);
    }

    private List<Span> anytime(double share) {
        return IntStream.range(0, days).filter(day -> random.nextDouble() < share)
                .mapToObj(day -> new Span(day * DAY + 480 + 30 * random.nextInt(3), day * DAY + 900))
                .toList();
    }
}
