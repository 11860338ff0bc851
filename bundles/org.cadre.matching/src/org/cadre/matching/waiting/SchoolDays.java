/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waiting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.cadre.core.people.Employments;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;

/**
 * Counts instructional days: those on which the calendar of somebody's school has classes. Where it lists no
 * such days, Monday to Friday but for the holidays that it lists.
 */
final class SchoolDays {

    private static final Set<CalendarDayKind> CLASSES = EnumSet.of(CalendarDayKind.INSTRUCTIONAL,
            CalendarDayKind.HALF_DAY, CalendarDayKind.TESTING);

    private final Map<School, TreeSet<LocalDate>> classes = new HashMap<>();
    private final Map<School, TreeSet<LocalDate>> free = new HashMap<>();

    SchoolDays(Collection<SchoolCalendar> calendars) {
        calendars.forEach(calendar -> calendar.getDays().forEach(day -> add(calendar.getSchool(), day)));
    }

    private void add(School school, CalendarDay day) {
        if (day.getDate() != null) {
            var days = CLASSES.contains(day.getKind()) ? classes : free;
            days.computeIfAbsent(school, one -> new TreeSet<>()).add(day.getDate());
        }
    }

    /** From the first day on and before the last, without those on leave. */
    int between(LocalDate first, LocalDate last, Educator person) {
        var school = Employments.schoolOn(person, last).orElse(null);
        var listed = classes.get(school);
        var holidays = free.getOrDefault(school, new TreeSet<>());
        int days = 0;
        for (var day = first; day.isBefore(last); day = day.plusDays(1)) {
            boolean instructional = listed == null ? isWeekday(day) && !holidays.contains(day)
                    : listed.contains(day);
            days += instructional && !Employments.isOnLeave(person, day) ? 1 : 0;
        }
        return days;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
