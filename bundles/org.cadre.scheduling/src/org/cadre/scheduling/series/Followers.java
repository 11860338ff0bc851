/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;
import java.util.ArrayList;
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
        int links = all.stream().map(Followers::before).filter(row -> row.contains(series))
                .mapToInt(List::size).max().orElse(1);
        links = Math.max(links, before + 1);
        if (links == 1) {
            return cycle;
        }
        var open = new Absences(days).together(people, school, cycle);
        if (open.size() < links) {
            return cycle;
        }
        return new Demand.Cycle(cycle.number(), edge(open, before, links, cycle),
                edge(open, before + 1, links, cycle));
    }

    private static LocalDate edge(List<LocalDate> open, int part, int parts, Demand.Cycle cycle) {
        int index = open.size() * part / parts;
        return part == 0 ? cycle.from() : index == open.size() ? cycle.before() : open.get(index);
    }
}
