/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.cadre.scheduling.kernel.Placement;
import org.cadre.scheduling.kernel.PlacementBuilder;
import org.cadre.scheduling.kernel.PlacementProblem;
import org.cadre.scheduling.kernel.PlacementRepair.Change;

/** A window in the kernel's numbers, and back. */
public final class WindowModel {

    private static final Runnable NO_PULSE = () -> { };

    private final Window window;
    private final List<Option> times = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final Meters meters;
    private final PlacementProblem problem;
    private final int[] timeDays;
    private final int[] wayDays;

    /** What a way of the kernel stands for: a cover, or a place. */
    private record Way(Cover cover, int room, boolean call, int day) {

        boolean isOf(Plan.Visit visit) {
            return cover != null ? visit.covers().contains(cover)
                    : call == visit.call() && room == visit.room();
        }
    }

    /**
     * Translates the window, which must be free of what {@link org.cadre.scheduling.check.WindowCheck} finds
     * fatal.
     *
     * @throws IllegalArgumentException if a number is out of the kernel's range
     */
    public WindowModel(Window window) {
        this(window, NO_PULSE);
    }

    /** The same; the pulse is called often, on several threads, and may throw to stop. */
    public WindowModel(Window window, Runnable pulse) {
        this(window, true, pulse);
    }

    private WindowModel(Window window, boolean leavesClasses, Runnable pulse) {
        this.window = window;
        var options = new Options(window, leavesClasses);
        var bySession = IntStream.range(0, window.sessions().size()).parallel().mapToObj(session -> {
            pulse.run();
            return options.of(session);
        }).toList();
        var builder = PlacementProblem.builder();
        if (window.prices().budget() != Prices.NO_BUDGET) {
            builder.budget(window.prices().budget());
        }
        meters = new Meters(window, options, bySession.stream().flatMap(List::stream).toList(), builder,
                pulse);
        for (int session = 0; session < bySession.size(); session++) {
            pulse.run();
            builder.session(window.sessions().get(session).unplaced());
            bySession.get(session).forEach(option -> addTime(option, options, builder));
        }
        pulse.run();
        problem = builder.build();
        timeDays = times.stream().mapToInt(option -> option.slot().day()).toArray();
        wayDays = ways.stream().mapToInt(Way::day).toArray();
    }

    /**
     * The window with those times only at which nobody leaves a class: much smaller, and enough if everyone
     * finds the best time there.
     */
    public static WindowModel withoutCover(Window window, Runnable pulse) {
        return new WindowModel(window, false, pulse);
    }

    public Window window() {
        return window;
    }

    public PlacementProblem problem() {
        return problem;
    }

    /** Position among its session's choices that a time of the kernel stands for. */
    public int choice(int time) {
        return times.get(time).choice();
    }

    /** The time of the kernel that stands for the choice; empty if the session can't be there at all. */
    public OptionalInt time(int session, int choice) {
        return IntStream.range(problem.firstTime(session), problem.endTime(session))
                .filter(time -> choice(time) == choice).findFirst();
    }

    /** The kernel's ways of the visit at the time; empty if one of its covers or its place is none there. */
    Optional<int[]> ways(int time, Plan.Visit visit) {
        int first = problem.firstNeed(time);
        int[] found = new int[problem.endNeed(time) - first];
        for (int need = 0; need < found.length; need++) {
            var way = IntStream.range(problem.firstWay(first + need), problem.endWay(first + need))
                    .filter(number -> ways.get(number).isOf(visit)).findFirst();
            if (way.isEmpty()) {
                return Optional.empty();
            }
            found[need] = way.getAsInt();
        }
        return Optional.of(found);
    }

    /** The pool of the half-day's substitutes; empty if nobody could ever need one. */
    OptionalInt substitutes(int school, int day, boolean afternoon) {
        var meter = meters.substitutes(new Options.HalfDay(school, day, afternoon));
        return meter.isEmpty() ? meter : OptionalInt.of(problem.pool(meter.getAsInt()));
    }

    /** What a pool of the kernel stands for. */
    Scarce scarce(int pool) {
        return meters.scarce(pool);
    }

    /** The day of a time of the kernel. */
    int day(int time) {
        return timeDays[time];
    }

    /** What the disturbance does to the kernel's numbers, if these sessions are on its day now. */
    Change change(Disturbance disturbance, int[] onItsDay) {
        return switch (disturbance) {
            case Disturbance.Moved(int session, int choice) -> Change.moved(session, time(session, choice)
                    .orElseThrow(() -> new IllegalArgumentException("Session %s can't be at its choice %d"
                            .formatted(window.sessions().get(session).id(), choice))));
            case Disturbance.Away(int person, int day) ->
                Change.closed(time -> isOn(time, day) && members(time).contains(person),
                        way -> wayDays[way] == day && takes(person, ways.get(way).cover), onItsDay);
            case Disturbance.NoSchool(int day) -> Change.closed(time -> isOn(time, day), way -> false,
                    onItsDay);
            case Disturbance.SubstituteLost(int school, int day, boolean afternoon) ->
                meters.substitutes(new Options.HalfDay(school, day, afternoon)).stream().map(problem::pool)
                        .mapToObj(pool -> Change.shrunk(pool, Math.max(0, problem.capacity(pool) - 1)))
                        .findFirst().orElse(Change.closed(time -> false, way -> false, new int[0]));
        };
    }

    private boolean isOn(int time, int day) {
        return timeDays[time] == day;
    }

    private List<Integer> members(int time) {
        return window.sessions().get(times.get(time).session()).members();
    }

    private static boolean takes(int person, Cover cover) {
        return cover instanceof Cover.Colleague colleague && colleague.person() == person;
    }

    /** The plan that a placement of {@link #problem} means. */
    public Plan plan(Placement placement) {
        var visits = IntStream.range(0, problem.sessions()).mapToObj(session -> visit(session, placement))
                .toList();
        return new Plan(visits, placement.cost(), placement.bound(), placement.complete());
    }

    /** Where the placement has the session. */
    Optional<Plan.Visit> visit(int session, Placement placement) {
        if (!placement.placed(session)) {
            return Optional.empty();
        }
        var covers = new ArrayList<Cover>();
        int room = Plan.NO_ROOM;
        boolean call = false;
        for (int number : placement.ways(session)) {
            var way = ways.get(number);
            if (way.cover != null) {
                covers.add(way.cover);
            } else {
                room = way.room;
                call = way.call;
            }
        }
        return Optional.of(new Plan.Visit(choice(placement.time(session)), covers, room, call));
    }

    private void addTime(Option option, Options options, PlacementBuilder builder) {
        var session = window.sessions().get(option.session());
        builder.time(session.choices().get(option.choice()).regret(), meters.of(option));
        times.add(option);
        for (var missed : option.missed()) {
            builder.need();
            missed.ways().forEach(cover -> addWay(option, missed, cover, builder));
        }
        if (!session.needsNoPlace()) {
            addPlaces(option, session, options, builder);
        }
    }

    private void addWay(Option option, Option.Missed missed, Cover cover, PlacementBuilder builder) {
        int price = switch (cover) {
            case Cover.Office office -> window.schools().get(missed.school()).coverPrice();
            case Cover.Merged merged -> window.prices().lostLesson();
            case Cover.Colleague colleague -> 0;
            case Cover.Substitute substitute -> 0;
        };
        builder.way(price, cover instanceof Cover.Office ? price : 0, meters.of(option, missed, cover));
        ways.add(new Way(cover, Plan.NO_ROOM, false, option.slot().day()));
    }

    private void addPlaces(Option option, Session session, Options options, PlacementBuilder builder) {
        builder.need();
        for (int room : session.rooms()) {
            if (options.isFree(room, option.slot())) {
                builder.way(0, 0, meters.ofRoom(option, room));
                ways.add(new Way(null, room, false, option.slot().day()));
            }
        }
        if (session.virtual()) {
            builder.way(session.rooms().isEmpty() ? 0 : window.prices().call(), 0);
            ways.add(new Way(null, Plan.NO_ROOM, true, option.slot().day()));
        }
    }
}
