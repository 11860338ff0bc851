/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.days.PersonTimes;
import org.cadre.scheduling.days.Spans;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Lesson;
import org.cadre.scheduling.window.Person;
import org.cadre.scheduling.window.Room;
import org.cadre.scheduling.window.Session;
import org.cadre.scheduling.window.Span;
import org.cadre.scheduling.window.Window;

/** Puts people, schools, rooms and demands into the kernel's positions, and knows who is who afterwards. */
final class WindowDraft {

    private final Days days;
    private final PlanRules rules;
    private final Occupied occupied;
    private final List<Demand> demands;
    private final Standings standings;
    private final Map<MeetingRoom, Span> ownPlaces = new HashMap<>();
    private final List<Educator> people = new ArrayList<>();
    private final Map<Educator, Integer> numbers = new HashMap<>();
    private final List<School> schools = new ArrayList<>();
    private final Map<School, Integer> schoolNumbers = new HashMap<>();
    private final List<MeetingRoom> rooms = new ArrayList<>();
    private final Map<MeetingRoom, Integer> roomNumbers = new HashMap<>();
    private final Map<List<Educator>, List<Integer>> colleagueNumbers = new IdentityHashMap<>();
    /** So many of the people meet; those after them could cover. */
    private int meeting;

    /**
     * A draft.
     *
     * @param standings what the sessions of the plan before have and may keep
     */
    WindowDraft(Days days, PlanRules rules, Occupied occupied, List<Demand> demands, Standings standings) {
        this.days = days;
        this.rules = rules;
        this.occupied = occupied;
        this.demands = demands;
        this.standings = standings;
    }

    Educator educator(int number) {
        return people.get(number);
    }

    School school(int number) {
        return schools.get(number);
    }

    MeetingRoom room(int number) {
        return rooms.get(number);
    }

    /** Whether the number stands for the place that one session has, and that is none of the rooms. */
    boolean isOwnPlace(int room) {
        return room >= 0 && ownPlaces.containsKey(rooms.get(room));
    }

    /** The number of the school; empty if nobody of it takes part. */
    Optional<Integer> known(School school) {
        return Optional.ofNullable(schoolNumbers.get(school));
    }

    /** The number of somebody who meets or may cover, or what is given for others. */
    int number(Educator educator, int otherwise) {
        return numbers.getOrDefault(educator, otherwise);
    }

    PersonTimes.Taught lesson(int teacher, int lesson) {
        return days.of(people.get(teacher)).lessons().get(lesson);
    }

    /** The window with these choices, one list for each demand; the pulse is called often and may throw. */
    Window window(List<List<Session.Choice>> choices, Runnable pulse) {
        return window(choices, true, pulse);
    }

    /** The window as far as those who meet are concerned: nobody who could cover is known in it. */
    Window withoutCover(List<List<Session.Choice>> choices, Runnable pulse) {
        return window(choices, false, pulse);
    }

    private Window window(List<List<Session.Choice>> choices, boolean covers, Runnable pulse) {
        var sessions = new ArrayList<Session>();
        for (int i = 0; i < demands.size(); i++) {
            sessions.add(session(i, choices.get(i)));
        }
        var members = new ArrayList<Person>();
        if (meeting == 0) {
            meeting = people.size();
        }
        for (int i = 0; i < people.size(); i++) { // grows by those who could cover
            pulse.run();
            members.add(person(i, covers && i < meeting));
        }
        return new Window(schools.stream().map(this::school).toList(), members,
                rooms.stream().map(this::room).toList(), sessions, rules.prices());
    }

    private Session session(int number, List<Session.Choice> choices) {
        var demand = demands.get(number);
        var fitting = !demand.terms().inPerson() ? List.<MeetingRoom>of()
                : days.facts().rooms(demand.school()).stream()
                        .filter(room -> room.getSeats() == 0 || room.getSeats() >= demand.people().size())
                        .toList();
        // Where no rooms are known people find a place at the school; a visit is in the classroom.
        boolean noPlace = demand.terms().inPerson() && fitting.isEmpty() || demand.observed() != null;
        return new Session(String.valueOf(number), demand.terms().kind().getLiteral(),
                demand.comers().stream().map(this::number).toList(), unplaced(rules, demand), choices,
                noPlace ? List.of() : places(demand, fitting), !noPlace && demand.terms().virtual());
    }

    /** What leaving it out costs: more for a session that people have in their calendars. */
    static int unplaced(PlanRules rules, Demand demand) {
        return rules.costs().unplaced() + (demand.existing() == null ? 0 : rules.costs().move());
    }

    /** The rooms, with the place that the session has already if that is none of them. */
    private List<Integer> places(Demand demand, List<MeetingRoom> fitting) {
        var all = new ArrayList<>(fitting);
        var existing = demand.existing();
        if (existing != null && standings != Standings.NONE) {
            boolean known = Standings.isCall(existing) ? demand.terms().virtual()
                    : fitting.stream().anyMatch(room -> PlanTexts.place(room).equals(existing.getPlace()));
            if (!known) {
                var own = SchedulingFactory.eINSTANCE.createMeetingRoom();
                own.setName(existing.getPlace());
                ownPlaces.put(own, days.span(existing.getPlannedStart(), existing.getPlannedEnd()));
                all.add(own);
            }
        }
        return all.stream().map(this::number).toList();
    }

    private Person person(int number, boolean covered) {
        var educator = people.get(number);
        var times = days.of(educator);
        var lessons = new ArrayList<Lesson>();
        for (var lesson : times.lessons()) {
            var colleagues = covered ? colleagues(educator, lesson) : List.<Integer>of();
            lessons.add(new Lesson(lesson.span(), number(lesson.school()), lesson.entry().isCanMerge(),
                    colleagues));
        }
        return new Person(String.valueOf(number), times.available(), lessons,
                Math.max(rules.limits().sessionsADay(), standings.mostADay(educator)), otherDays(educator),
                occupied.spans(educator), rules.limits().sessionsInARow(),
                Math.max(rules.limits().coversEach() - occupied.covers(educator),
                        standings.covers(educator)));
    }

    /** How many sessions somebody can still have on days on which she has others that stay. */
    private Map<Integer, Integer> otherDays(Educator educator) {
        var most = new HashMap<Integer, Integer>();
        int number = 0;
        for (var date : days.dates()) {
            int others = occupied.sessions(educator, date);
            if (others > 0) {
                most.put(number, Math.max(Math.max(0, rules.limits().sessionsADay() - others),
                        standings.on(educator, date)));
            }
            number++;
        }
        return most;
    }

    /** Those who could take the class, with those who take it already. */
    private List<Integer> colleagues(Educator teacher, PersonTimes.Taught lesson) {
        var known = days.colleagues(teacher, lesson);
        if (standings == Standings.NONE) {
            // the same list for all who teach the same then
            return colleagueNumbers.computeIfAbsent(known, all -> all.stream().map(this::number).toList());
        }
        return Stream.concat(known.stream(), taking(teacher, lesson)).distinct().map(this::number).toList();
    }

    /** Those who take the class in the plan before; not if another one is taught then by now. */
    private Stream<Educator> taking(Educator teacher, PersonTimes.Taught lesson) {
        var date = days.from().plusDays(days.clock().day(lesson.span().start()));
        return days.schoolDays().keepsClasses(lesson.school(), date)
                ? standings.colleagues(teacher, lesson.span()).stream() : Stream.empty();
    }

    private org.cadre.scheduling.window.School school(School school) {
        var offers = new ArrayList<org.cadre.scheduling.window.School.Substitutes>();
        int number = 0;
        for (var date : days.dates()) {
            for (boolean afternoon : new boolean[] {false, true}) {
                int count = occupied.substitutesLeft(school, date, afternoon);
                if (count > 0) {
                    offers.add(new org.cadre.scheduling.window.School.Substitutes(number, afternoon, count));
                }
            }
            number++;
        }
        int covers = days.facts().pool(school, days.from()).map(pool -> pool.getOfficeCovers()).orElse(0);
        return new org.cadre.scheduling.window.School(String.valueOf(schoolNumbers.get(school)),
                Math.max(0, covers - occupied.officeCovers(school)), rules.costs().officeCover(), offers);
    }

    private Room room(MeetingRoom room) {
        if (ownPlaces.containsKey(room)) {
            return new Room(String.valueOf(roomNumbers.get(room)), List.of(ownPlaces.get(room)));
        }
        var free = new ArrayList<Span>();
        for (var date : days.dates()) {
            free.add(days.span(date, rules.hours().earliest(), rules.hours().latest()));
        }
        List<Span> left = free;
        for (var taken : occupied.room(room)) {
            left = Spans.without(left, taken);
        }
        return new Room(String.valueOf(roomNumbers.get(room)), left);
    }

    private int number(Educator educator) {
        return numbers.computeIfAbsent(educator, one -> {
            people.add(one);
            return people.size() - 1;
        });
    }

    private int number(School school) {
        return schoolNumbers.computeIfAbsent(school, one -> {
            schools.add(one);
            return schools.size() - 1;
        });
    }

    private int number(MeetingRoom room) {
        return roomNumbers.computeIfAbsent(room, one -> {
            rooms.add(one);
            return rooms.size() - 1;
        });
    }
}
