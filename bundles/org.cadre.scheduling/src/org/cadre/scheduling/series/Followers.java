/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.model.SessionSeries;

/**
 * Series that follow each other within a cycle. The school days of the cycle are divided among them, so
 * that one comes after the other whatever the plan is.
 */
final class Followers {

    /** More days without school than these, a long weekend, are a break. */
    private static final int BREAK_DAYS = 5;

    private final List<SessionSeries> all;
    private final SchoolDays days;

    Followers(List<SessionSeries> all, SchoolDays days) {
        this.all = all;
        this.days = days;
    }

    /** The series that the others follow; itself if it follows none, or in a circle. */
    static SessionSeries first(SessionSeries series) {
        return before(series).getLast();
    }

    /** Itself, the one it follows, and so on; itself alone if they go in a circle. */
    private static List<SessionSeries> before(SessionSeries series) {
        var row = new ArrayList<>(List.of(series));
        while (row.getLast().getFollows() != null) {
            var next = row.getLast().getFollows();
            if (row.contains(next)) {
                return List.of(series);
            }
            row.add(next);
        }
        return row;
    }

    /** How many sessions a cycle asks for, so that the weekly minutes are reached. */
    static int parts(SessionSeries series) {
        int minutes = Math.max(1, series.getMinutes());
        int wanted = series.getMinutesPerWeek() * Math.max(1, series.getEveryWeeks());
        return Math.max(1, (wanted + minutes - 1) / minutes);
    }

    /**
     * The days of the cycle on which sessions of this series may be: its part of those on which nobody of
     * these people is on leave.
     */
    Demand.Cycle share(SessionSeries series, Demand.Cycle cycle, School school, List<Educator> people) {
        int before = before(series).size() - 1;
        var row = all.stream().map(Followers::before).filter(one -> one.contains(series))
                .max(Comparator.comparingInt(List::size)).orElseGet(() -> before(series));
        int links = row.size();
        if (links == 1) {
            return cycle;
        }
        var days = new Absences(this.days).together(people, school, cycle);
        boolean whole = days.size() >= links && !isTight(row.reversed(), days);
        var open = whole ? days : longestRun(days);
        if (open.size() < links || isTight(row.reversed(), open)) {
            return cycle;
        }
        return divided(open, before, links, whole ? cycle
                : new Demand.Cycle(cycle.number(), open.getFirst(), open.getLast().plusDays(1)));
    }

    private static Demand.Cycle divided(List<LocalDate> open, int before, int links, Demand.Cycle cycle) {
        return new Demand.Cycle(cycle.number(), edge(open, before, links, cycle),
                edge(open, before + 1, links, cycle));
    }

    /**
     * Whether one of the row must follow sooner than its own days begin: then each may be on all days of the
     * cycle, and their order is seen to when they are placed.
     */
    private static boolean isTight(List<SessionSeries> row, List<LocalDate> open) {
        for (int part = 1; part < row.size(); part++) {
            int within = row.get(part).getWithinDays();
            var first = open.get(open.size() * (part - 1) / row.size());
            var next = open.get(open.size() * part / row.size());
            if (within > 0 && ChronoUnit.DAYS.between(first, next) > within) {
                return true;
            }
        }
        return false;
    }

    /** The most days of these that no break divides; the earliest among equals. */
    private static List<LocalDate> longestRun(List<LocalDate> open) {
        List<LocalDate> longest = List.of();
        int first = 0;
        for (int i = 1; i <= open.size(); i++) {
            if (i == open.size() || ChronoUnit.DAYS.between(open.get(i - 1), open.get(i)) > BREAK_DAYS) {
                longest = i - first > longest.size() ? open.subList(first, i) : longest;
                first = i;
            }
        }
        return longest;
    }

    private static LocalDate edge(List<LocalDate> open, int part, int parts, Demand.Cycle cycle) {
        int index = open.size() * part / parts;
        return part == 0 ? cycle.from() : index == open.size() ? cycle.before() : open.get(index);
    }
}
