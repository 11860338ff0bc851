/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.cadre.model.AcademicSession;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.intake.CalendarEdits;

/**
 * The days and bells of a made-up school year: A and B days, the usual holidays, half days before them, days
 * of professional development, and a testing window in spring.
 *
 * @param year the school year
 */
@SuppressWarnings("nls")
record SampleDays(AcademicSession year) {

    private static final int PERIODS = 7;
    private static final int REGULAR_MINUTES = 50;
    private static final int HALF_DAY_MINUTES = 28;
    private static final int BREAK = 5;

    SchoolCalendar calendar() {
        var calendar = CalendarEdits.calendar(null, year);
        boolean even = false;
        for (var day = year.getStart(); day.isBefore(year.getEnd()); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
                var made = day(day);
                if (made.getKind() != CalendarDayKind.HOLIDAY
                        && made.getKind() != CalendarDayKind.PROFESSIONAL_DEVELOPMENT) {
                    made.setRotation(even ? "B" : "A");
                    even = !even;
                }
                calendar.getDays().add(made);
            }
        }
        return calendar;
    }

    private CalendarDay day(LocalDate date) {
        var day = CadreFactory.eINSTANCE.createCalendarDay();
        day.setDate(date);
        day.setLabel(holiday(date));
        if (day.getLabel() != null) {
            day.setKind(CalendarDayKind.HOLIDAY);
        } else if (holiday(date.plusDays(date.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1)) != null) {
            day.setKind(CalendarDayKind.HALF_DAY);
        } else if (date.isBefore(year.getStart().plusDays(2)) || isSecondFridayOf(date, Month.OCTOBER)
                || isSecondFridayOf(date, Month.MARCH)) {
            day.setKind(CalendarDayKind.PROFESSIONAL_DEVELOPMENT);
        } else if (date.getMonth() == Month.APRIL && date.getDayOfMonth() > 20 && date.getDayOfMonth() < 29) {
            day.setKind(CalendarDayKind.TESTING);
            day.setLabel("State testing");
        }
        return day;
    }

    private static boolean isSecondFridayOf(LocalDate date, Month month) {
        return date.getMonth() == month && date.equals(nth(date, 2, DayOfWeek.FRIDAY));
    }

    private static LocalDate nth(LocalDate date, int n, DayOfWeek day) {
        return date.with(TemporalAdjusters.dayOfWeekInMonth(n, day));
    }

    private static String holiday(LocalDate date) {
        var thanksgiving = nth(date, 4, DayOfWeek.THURSDAY);
        return switch (date.getMonth()) {
            case SEPTEMBER -> date.equals(nth(date, 1, DayOfWeek.MONDAY)) ? "Labor Day" : null;
            case NOVEMBER -> date.equals(thanksgiving) || date.equals(thanksgiving.plusDays(1))
                    ? "Thanksgiving" : null;
            case DECEMBER -> date.getDayOfMonth() > 20 ? "Winter break" : null;
            case JANUARY -> date.getDayOfMonth() == 1 ? "Winter break"
                    : date.equals(nth(date, 3, DayOfWeek.MONDAY)) ? "Martin Luther King Jr. Day" : null;
            case FEBRUARY -> date.equals(nth(date, 3, DayOfWeek.MONDAY)) ? "Presidents\u2019 Day" : null;
            case APRIL -> date.getDayOfMonth() > 4 && date.getDayOfMonth() < 12 ? "Spring break" : null;
            case MAY -> date.equals(date.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))
                    ? "Memorial Day" : null;
            default -> null;
        };
    }

    /** Regular and half-day bells of every school; those of some begin later. */
    List<BellSchedule> bells(List<School> schools) {
        var bells = new ArrayList<BellSchedule>();
        for (int i = 0; i < schools.size(); i++) {
            var first = LocalTime.of(7, 50).plusMinutes(i % 3 * 10L);
            bells.add(schedule(schools.get(i), "Regular", first, REGULAR_MINUTES));
            bells.add(schedule(schools.get(i), "Half day", first, HALF_DAY_MINUTES));
        }
        return bells;
    }

    private static BellSchedule schedule(School school, String name, LocalTime first, int minutes) {
        var bells = CadreFactory.eINSTANCE.createBellSchedule();
        bells.setName(name);
        bells.setSchool(school);
        var start = first;
        for (int i = 1; i <= PERIODS; i++) {
            var period = CadreFactory.eINSTANCE.createBellPeriod();
            period.setName(String.valueOf(i));
            period.setStartTime(start);
            period.setEndTime(start.plusMinutes(minutes));
            bells.getPeriods().add(period);
            boolean lunch = i == 4 && minutes == REGULAR_MINUTES;
            start = period.getEndTime().plusMinutes(lunch ? 35 : BREAK);
        }
        return bells;
    }
}
