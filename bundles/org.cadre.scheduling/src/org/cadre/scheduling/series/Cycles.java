/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.people.Intervals;
import org.cadre.model.Dated;
import org.cadre.model.School;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.model.SessionSeries;

/**
 * The cycles of a series. Weeks are counted from Monday to Sunday, and only those with a day of classes at
 * the school: so a cycle of two weeks lasts three if one of them is a break. A last cycle that is cut short
 * counts if at least half of its weeks are left.
 */
final class Cycles {

    private static final int MOST_WEEKS = 400;

    private final SchoolDays days;
    private final LocalDate from;
    private final LocalDate before;

    /** Cycles that touch the interval. */
    Cycles(SchoolDays days, LocalDate from, LocalDate before) {
        this.days = days;
        this.from = from;
        this.before = before;
    }

    /** All cycles from the beginning on; those after the interval are left out. */
    List<Demand.Cycle> of(SessionSeries series, School school, Dated... around) {
        var start = start(series, school, around);
        var end = end(series, school, around);
        int length = Math.max(1, series.getEveryWeeks());
        var weeks = new ArrayList<LocalDate>();
        var monday = SchoolDays.monday(start);
        for (int i = 0; i < MOST_WEEKS && monday.isBefore(end) && isWanted(weeks, monday, length); i++) {
            if (days.inSession(school, monday, start, end)) {
                weeks.add(monday);
            }
            monday = monday.plusWeeks(1);
        }
        return cut(weeks, length, start, end);
    }

    /** The day from which cycles count. */
    LocalDate start(SessionSeries series, School school, Dated... around) {
        return all(series, around).map(Intervals::start).filter(day -> !day.equals(LocalDate.MIN))
                .max(LocalDate::compareTo).orElseGet(() -> days.firstDay(school).orElse(from));
    }

    /** The day after the last one on which a session can be due. */
    LocalDate end(SessionSeries series, School school, Dated... around) {
        var last = days.lastDay(school).map(day -> day.plusDays(1)).orElse(LocalDate.MAX);
        return all(series, around).map(Intervals::end).min(LocalDate::compareTo)
                .filter(end -> end.isBefore(last)).orElse(last);
    }

    private static Stream<Dated> all(SessionSeries series, Dated... around) {
        return Stream.concat(Stream.of(series), Stream.of(around).filter(one -> one != null));
    }

    /** Whether weeks are missing up to the end of the interval and of the cycle there. */
    private boolean isWanted(List<LocalDate> weeks, LocalDate monday, int length) {
        return monday.isBefore(before) || weeks.size() % length != 0;
    }

    private List<Demand.Cycle> cut(List<LocalDate> weeks, int length, LocalDate start, LocalDate end) {
        var cycles = new ArrayList<Demand.Cycle>();
        for (int first = 0; first < weeks.size(); first += length) {
            int last = Math.min(first + length, weeks.size()) - 1;
            if (2 * (last - first + 1) >= length) {
                var until = weeks.get(last).plusWeeks(1);
                var begin = weeks.get(first).isBefore(start) ? start : weeks.get(first);
                cycles.add(new Demand.Cycle(cycles.size() + 1, begin, until.isBefore(end) ? until : end));
            }
        }
        return cycles;
    }
}
