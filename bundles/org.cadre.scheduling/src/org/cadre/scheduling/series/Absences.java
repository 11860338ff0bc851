/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.people.Employments;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.days.SchoolDays;

/**
 * Who is on leave on all school days of a cycle: what takes such a person cannot take place then, and so is
 * not due.
 */
public final class Absences {

    private final SchoolDays days;

    /** Counts school days by these. */
    public Absences(SchoolDays days) {
        this.days = days;
    }

    /** Those of the people who are on leave on every school day of the cycle; nobody if it has none. */
    public List<Educator> through(List<Educator> people, School school, Demand.Cycle cycle) {
        if (people.stream().allMatch(one -> one.getLeaves().isEmpty())) {
            return List.of();
        }
        var open = open(school, cycle);
        return open.isEmpty() ? List.of() : people.stream()
                .filter(one -> open.stream().allMatch(day -> Employments.isOnLeave(one, day))).toList();
    }

    /** The school days of the cycle on which none of the people is on leave; all of them if there is none. */
    List<LocalDate> together(List<Educator> people, School school, Demand.Cycle cycle) {
        var open = open(school, cycle);
        var all = open.stream()
                .filter(day -> people.stream().noneMatch(one -> Employments.isOnLeave(one, day))).toList();
        return all.isEmpty() ? open : all;
    }

    private List<LocalDate> open(School school, Demand.Cycle cycle) {
        return cycle.from().datesUntil(cycle.before())
                .filter(date -> days.day(school, date).kind().countsAsInstructional()).toList();
    }
}
