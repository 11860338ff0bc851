/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.BellPeriod;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.intake.SchoolCalendars;

/**
 * The days of the school calendars and their bells. A school without a calendar of its own has the common
 * one.
 */
public final class Calendars {

    /** All calendars. */
    public static final Query<SchoolCalendar> ALL = Query.all(Literals.SCHOOL_CALENDAR, SchoolCalendar.class);
    /** All bell schedules. */
    public static final Query<BellSchedule> BELLS = Query.all(Literals.BELL_SCHEDULE, BellSchedule.class);

    private static final int SCHOOL_DAYS = 5;

    private final List<SchoolCalendar> all;
    private final List<BellSchedule> bells;
    private final Map<SchoolCalendar, Map<LocalDate, CalendarDay>> days = new HashMap<>();
    private final Set<BellSchedule> special = new HashSet<>();

    private Calendars(List<SchoolCalendar> all, List<BellSchedule> bells) {
        this.all = all;
        this.bells = bells;
        all.forEach(calendar -> calendar.getDays().forEach(day -> special.add(day.getBellSchedule())));
    }

    /** The calendars of a database. */
    public static Calendars of(UnitOfWork work) throws CadreException {
        return new Calendars(work.load(ALL), work.load(BELLS));
    }

    /** Whether no calendar has any day. */
    public boolean isEmpty() {
        return all.stream().allMatch(calendar -> calendar.getDays().isEmpty());
    }

    /** All calendars. */
    public List<SchoolCalendar> all() {
        return all;
    }

    /** The bell schedules of a school, and those of no school; all without a school. */
    public List<BellSchedule> bells(Optional<School> school) {
        return bells.stream()
                .filter(b -> school.isEmpty() || b.getSchool() == null || b.getSchool() == school.get())
                .toList();
    }

    /** The calendars that hold for a school: its own, or else the common ones. */
    public List<SchoolCalendar> of(Optional<School> school) {
        var own = all.stream().filter(c -> school.isPresent() && c.getSchool() == school.get()).toList();
        var common = all.stream().filter(calendar -> calendar.getSchool() == null).toList();
        return !own.isEmpty() ? own : !common.isEmpty() || school.isPresent() ? common : all.stream().limit(1)
                .toList();
    }

    /** What a day is at a school; without a school in the common calendar. */
    public Optional<CalendarDay> day(Optional<School> school, LocalDate date) {
        return of(school).stream().map(calendar -> days(calendar).get(date)).filter(day -> day != null)
                .findFirst();
    }

    /** The periods that ring at a school on a day, in the order of the day. */
    public List<BellPeriod> periods(Optional<School> school, LocalDate date) {
        return bells(school, date).map(BellSchedule::getPeriods).map(List::copyOf)
                .orElse(List.<BellPeriod> of())
                .stream().filter(p -> p.getStartTime() != null && p.getEndTime() != null)
                .sorted(Comparator.comparing(BellPeriod::getStartTime)).toList();
    }

    private Optional<BellSchedule> bells(Optional<School> school, LocalDate date) {
        var day = day(school, date);
        boolean rests = day.map(d -> !isSchoolDay(d)).orElse(date.getDayOfWeek().getValue() > SCHOOL_DAYS);
        if (rests) {
            return Optional.empty();
        }
        return day.map(CalendarDay::getBellSchedule).or(() -> rung(school, day)).or(() -> regular(school));
    }

    /** By the same rule as plans and checks. */
    private Optional<BellSchedule> rung(Optional<School> school, Optional<CalendarDay> day) {
        var kind = day.map(CalendarDay::getKind).orElse(CalendarDayKind.INSTRUCTIONAL);
        return school.flatMap(one -> new SchoolCalendars(all, bells).bells(one, kind));
    }

    /** The bells of ordinary days: those of the school that no day names. */
    private Optional<BellSchedule> regular(Optional<School> school) {
        var own = bells.stream().filter(b -> school.isEmpty() || b.getSchool() == school.get()).toList();
        return own.stream().filter(b -> !special.contains(b)).findFirst().or(() -> own.stream().findFirst())
                .or(() -> bells.stream().filter(b -> b.getSchool() == null).findFirst());
    }

    private Map<LocalDate, CalendarDay> days(SchoolCalendar calendar) {
        return days.computeIfAbsent(calendar, key -> {
            var byDate = new HashMap<LocalDate, CalendarDay>();
            key.getDays().forEach(day -> byDate.putIfAbsent(day.getDate(), day));
            return byDate;
        });
    }

    /** Whether there are classes on a day, be it only in one half of it. */
    public static boolean isSchoolDay(CalendarDay day) {
        return switch (day.getKind()) {
            case INSTRUCTIONAL, HALF_DAY, TESTING -> true;
            case HOLIDAY, PROFESSIONAL_DEVELOPMENT -> false;
        };
    }
}
