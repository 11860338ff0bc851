/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AcademicSession;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;

/**
 * The calendars and bells of all schools, as they hold for each.
 *
 * @param calendars all calendars
 * @param bells all bell schedules
 */
@SuppressWarnings("nls")
public record SchoolCalendars(List<SchoolCalendar> calendars, List<BellSchedule> bells) {

    private static final List<String> SHORT = List.of("half", "early", "minimum", "short", "dismissal");
    private static final List<String> REGULAR = List.of("regular", "normal", "standard", "default");

    /** Loads them. */
    public static SchoolCalendars of(UnitOfWork work) throws CadreException {
        return new SchoolCalendars(work.load(Query.all(Literals.SCHOOL_CALENDAR, SchoolCalendar.class)),
                work.load(Query.all(Literals.BELL_SCHEDULE, BellSchedule.class)));
    }

    /**
     * The calendars that hold for a school: its own, and for years without one those for all schools.
     *
     * @param school null for the calendars for all schools
     */
    public List<SchoolCalendar> holding(School school) {
        var own = calendars.stream().filter(one -> one.getSchool() == school).toList();
        var all = new ArrayList<>(own);
        if (school != null) {
            calendars.stream().filter(one -> one.getSchool() == null).filter(one -> own.stream()
                    .noneMatch(mine -> year(mine.getSession()) == year(one.getSession()))).forEach(all::add);
        }
        return all;
    }

    /** Calendars of semesters and terms belong to their year. */
    static AcademicSession year(AcademicSession session) {
        return session == null || session.getParent() == null ? session : year(session.getParent());
    }

    /** The calendar that holds for a school and has a day. */
    public Optional<SchoolCalendar> on(School school, LocalDate date) {
        return holding(school).stream().filter(one -> CalendarEdits.day(one, date).isPresent()).findFirst();
    }

    /** The days of a school in order, each date once. */
    public List<CalendarDay> days(School school) {
        var days = new TreeMap<LocalDate, CalendarDay>();
        holding(school).stream().flatMap(calendar -> calendar.getDays().stream())
                .filter(day -> day.getDate() != null)
                .forEach(day -> days.putIfAbsent(day.getDate(), day));
        return List.copyOf(days.values());
    }

    /**
     * Counts the days of a school with classes. Where its calendars list none, Monday to Friday count but for
     * the days that they list; clocks and plans go by the same rule.
     *
     * @param first the first day to count
     * @param last the last day to count
     */
    public long instructional(School school, LocalDate first, LocalDate last) {
        var days = days(school);
        boolean listed = listsClasses(school);
        var dates = days.stream().filter(day -> !listed || DayKinds.INSTRUCTIONAL.contains(day.getKind()))
                .map(CalendarDay::getDate).collect(Collectors.toSet());
        return first.datesUntil(last.plusDays(1)).filter(day -> listed ? dates.contains(day)
                : day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !dates.contains(day))
                .count();
    }

    /** Whether the calendars of a school list days with classes, so that no weekday has to be assumed. */
    public boolean listsClasses(School school) {
        return days(school).stream().anyMatch(day -> DayKinds.INSTRUCTIONAL.contains(day.getKind()));
    }

    /** The bells that a school may ring: its own, or those for all schools if it has none. */
    public List<BellSchedule> bells(School school) {
        var own = bells.stream().filter(one -> one.getSchool() == school).sorted(byName()).toList();
        return own.isEmpty() ? bells.stream().filter(one -> one.getSchool() == null).sorted(byName())
                .toList() : own;
    }

    private static Comparator<BellSchedule> byName() {
        return Comparator.comparing(BellSchedule::getName, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** What rings at a school on a day: what the day says, or else what rings on days of its kind. */
    public Optional<BellSchedule> bells(School school, CalendarDay day) {
        return Optional.ofNullable(day.getBellSchedule()).or(() -> bells(school, day.getKind()));
    }

    /**
     * What rings at a school on days of a kind: on half days the schedule whose name says half, early,
     * minimum, short or dismissal; else the one whose name says regular, normal, standard or default, or the
     * first by name; nothing where no classes are held.
     */
    public Optional<BellSchedule> bells(School school, CalendarDayKind kind) {
        if (!DayKinds.INSTRUCTIONAL.contains(kind)) {
            return Optional.empty();
        }
        var possible = bells(school);
        var half = possible.stream().filter(SchoolCalendars::isShort).findFirst();
        return kind == CalendarDayKind.HALF_DAY && half.isPresent() ? half
                : possible.stream().filter(SchoolCalendars::isRegular).findFirst()
                        .or(() -> possible.stream().filter(one -> !isShort(one)).findFirst())
                        .or(() -> possible.stream().findFirst());
    }

    private static boolean isShort(BellSchedule bells) {
        return SHORT.stream().anyMatch(name(bells)::contains);
    }

    private static boolean isRegular(BellSchedule bells) {
        return REGULAR.stream().anyMatch(name(bells)::contains) && !isShort(bells);
    }

    private static String name(BellSchedule bells) {
        return bells.getName() == null ? "" : bells.getName().toLowerCase(Locale.ROOT);
    }
}
