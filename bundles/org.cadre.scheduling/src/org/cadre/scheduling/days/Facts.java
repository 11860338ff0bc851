/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadrePackage;
import org.cadre.model.District;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.intake.SchoolCalendars;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.ContractHours;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SubstituteDay;
import org.cadre.scheduling.model.SubstitutePool;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.Travel;

/** Everything the database says about who is where when, loaded once and indexed. Read only. */
public final class Facts {

    private final Optional<ZoneId> zone;
    private final List<School> schools;
    private final List<SchoolCalendar> calendars;
    private final List<BellSchedule> bells;
    private final Map<Educator, List<Timetable>> timetables;
    private final Map<School, List<Timetable>> timetablesAt;
    private final Map<Educator, List<ContractHours>> hours;
    private final Map<Educator, List<Commitment>> commitments;
    private final Map<School, List<MeetingRoom>> rooms;
    private final Map<Way, Integer> travel = new HashMap<>();
    private final Map<School, List<SubstitutePool>> pools;
    private final Map<SchoolDate, SubstituteDay> substituteDays = new HashMap<>();
    private final Set<School> schoolsWithSubstitutes = new HashSet<>();

    /** From one school to another. */
    private record Way(School one, School other) {
    }

    private record SchoolDate(School school, LocalDate date) {
    }

    /** Loads all of it. */
    public Facts(UnitOfWork work) throws CadreException {
        zone = zone(work.load(Roots.DISTRICTS));
        schools = work.load(Roots.SCHOOLS);
        work.load(Roots.EDUCATORS);
        work.load(Roots.ACADEMIC_SESSIONS);
        calendars = work.load(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR, SchoolCalendar.class));
        bells = work.load(Query.all(CadrePackage.Literals.BELL_SCHEDULE, BellSchedule.class));
        var all = work.load(Query.all(Literals.TIMETABLE, Timetable.class));
        timetables = by(all, Timetable::getEducator);
        timetablesAt = by(all, Timetable::getSchool);
        hours = by(work.load(Query.all(Literals.CONTRACT_HOURS, ContractHours.class)),
                ContractHours::getEducator);
        commitments = by(work.load(Query.all(Literals.COMMITMENT, Commitment.class)),
                Commitment::getEducator);
        rooms = by(work.load(Query.all(Literals.MEETING_ROOM, MeetingRoom.class)), MeetingRoom::getSchool);
        for (var way : work.load(Query.all(Literals.TRAVEL, Travel.class))) {
            travel.putIfAbsent(new Way(way.getOne(), way.getOther()), way.getMinutes());
            travel.putIfAbsent(new Way(way.getOther(), way.getOne()), way.getMinutes());
        }
        pools = by(work.load(Query.all(Literals.SUBSTITUTE_POOL, SubstitutePool.class)),
                SubstitutePool::getSchool);
        for (var day : work.load(Query.all(Literals.SUBSTITUTE_DAY, SubstituteDay.class))) {
            substituteDays.putIfAbsent(new SchoolDate(day.getSchool(), day.getDate()), day);
            schoolsWithSubstitutes.add(day.getSchool());
        }
        schoolsWithSubstitutes.addAll(pools.keySet());
    }

    private static Optional<ZoneId> zone(List<District> districts) {
        try {
            return districts.stream().map(District::getTimeZone).filter(id -> id != null && !id.isBlank())
                    .findFirst().map(ZoneId::of);
        } catch (DateTimeException e) { // the plan says so, and a check reports the zone
            return Optional.empty();
        }
    }

    private static <K, E extends Element> Map<K, List<E>> by(List<E> all, Function<E, K> key) {
        var map = new HashMap<K, List<E>>();
        all.forEach(one -> map.computeIfAbsent(key.apply(one), none -> new ArrayList<>()).add(one));
        return map;
    }

    /** The district's time zone; the machine's where none or a wrong one is set. */
    public ZoneId zone() {
        return zone.orElseGet(ZoneId::systemDefault);
    }

    /** Whether the district names a zone that exists. */
    public boolean knowsZone() {
        return zone.isPresent();
    }

    /** All schools. */
    public List<School> schools() {
        return schools;
    }

    /** The calendars that hold for the school: its own, and for years without one those for all schools. */
    List<SchoolCalendar> calendars(School school) {
        return new SchoolCalendars(calendars, bells).holding(school);
    }

    /** The bell schedules of the school; those without a school if it has none of its own. */
    List<BellSchedule> bells(School school) {
        var own = bells.stream().filter(one -> school != null && one.getSchool() == school).toList();
        return own.isEmpty() ? bells.stream().filter(one -> one.getSchool() == null).toList() : own;
    }

    /** The person's timetables that hold on the day. */
    List<Timetable> timetables(Educator educator, LocalDate date) {
        return timetables.getOrDefault(educator, List.of()).stream()
                .filter(one -> Intervals.covers(one, date)).toList();
    }

    /** The person's timetables that hold on one of the days. */
    List<Timetable> timetables(Educator educator, LocalDate from, LocalDate before) {
        return timetables.getOrDefault(educator, List.of()).stream()
                .filter(one -> Intervals.start(one).isBefore(before) && Intervals.end(one).isAfter(from))
                .toList();
    }

    /** All timetables at the school. */
    List<Timetable> timetablesAt(School school) {
        return timetablesAt.getOrDefault(school, List.of());
    }

    /**
     * The contract hours of the day, which whoever has hours of her own does not have on every day: hers, else
     * those of her school; null if nobody entered any.
     */
    List<ContractHours> hours(Educator educator, School school, LocalDate date) {
        var own = educator == null ? List.<ContractHours>of()
                : hours.getOrDefault(educator, List.of()).stream().filter(one -> counts(one, date)).toList();
        var entered = !own.isEmpty() ? own : hours.getOrDefault(null, List.of()).stream()
                .filter(one -> one.getSchool() == school && counts(one, date) && isOn(one, date)).toList();
        return entered.isEmpty() ? null : entered.stream().filter(one -> isOn(one, date)).toList();
    }

    private static boolean counts(ContractHours one, LocalDate date) {
        return one.getStartTime() != null && one.getEndTime() != null
                && one.getStartTime().isBefore(one.getEndTime()) && Intervals.covers(one, date);
    }

    private static boolean isOn(ContractHours one, LocalDate date) {
        int day = date.getDayOfWeek().getValue();
        return one.getDayOfWeek() == day || one.getDayOfWeek() == 0 && day <= 5;
    }

    List<Commitment> commitments(Educator educator) {
        return commitments.getOrDefault(educator, List.of());
    }

    /** The rooms of a school in which people can meet. */
    public List<MeetingRoom> rooms(School school) {
        return rooms.getOrDefault(school, List.of());
    }

    /** Minutes from one school to the other; the preset where nobody entered it. */
    public int travel(School one, School other, int preset) {
        if (one == other || one == null || other == null) {
            return 0;
        }
        return travel.getOrDefault(new Way(one, other), preset);
    }

    /** The substitutes that the school can have on that weekday of that interval. */
    public Optional<SubstitutePool> pool(School school, LocalDate date) {
        int day = date.getDayOfWeek().getValue();
        var held = pools.getOrDefault(school, List.of()).stream().filter(one -> Intervals.covers(one, date))
                .toList();
        return held.stream().filter(one -> one.getDayOfWeek() == day).findFirst()
                .or(() -> held.stream().filter(one -> one.getDayOfWeek() == 0).findFirst());
    }

    /** How many substitutes the school can have in the half of the day. */
    public int substitutes(School school, LocalDate date, boolean afternoon) {
        return substituteDay(school, date)
                .map(one -> afternoon ? one.getAfternoon() : one.getMorning())
                .or(() -> pool(school, date).map(one -> afternoon ? one.getAfternoon() : one.getMorning()))
                .orElse(0);
    }

    /** What was entered about the substitutes of that very day. */
    public Optional<SubstituteDay> substituteDay(School school, LocalDate date) {
        return Optional.ofNullable(substituteDays.get(new SchoolDate(school, date)));
    }

    /** Whether anything was ever entered about substitutes of the school. */
    public boolean knowsSubstitutes(School school) {
        return schoolsWithSubstitutes.contains(school);
    }
}
