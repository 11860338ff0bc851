/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;
import java.util.List;

import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;

/**
 * A session that is due, still to be placed, or placed before and free to be moved.
 *
 * @param series the series that asks for it; null for a session of no series
 * @param cycle its number in the series, from 1
 * @param from the first day on which it may be
 * @param before the day after the last one
 * @param due the whole cycle, for the record
 * @param pair whose session it is; null if it is not one of a pair
 * @param people everybody who takes part, the observed included
 * @param observed whose class is visited, which takes nobody's cover; null without a visit
 * @param school where; null for people without a school
 * @param existing the session of the plan before; null for a new one
 * @param origin how it came to be; null for a new one or one of no series
 * @param canceled the session of the same cycle that a plan canceled, and that comes back with its id if
 *        this one finds a place; null without one
 */
public record Demand(Program program, Cohort cohort, SessionSeries series, int cycle, LocalDate from,
        LocalDate before, Cycle due, Mentorship pair, List<Educator> people, Educator observed, School school,
        Terms terms, Session existing, SessionOrigin origin, Session canceled) {

    public Demand {
        people = List.copyOf(people);
    }

    /**
     * A cycle of a series.
     *
     * @param number from 1
     * @param from its first day
     * @param before the day after its last
     */
    public record Cycle(int number, LocalDate from, LocalDate before) {
    }

    /** The session whose id it has: that of the plan before, or one that comes back; null for a new one. */
    public Session known() {
        return existing == null ? canceled : existing;
    }

    /** The people whose own classes must be covered. */
    public List<Educator> comers() {
        return people.stream().filter(one -> one != observed).toList();
    }

    /** The same with other terms. */
    public Demand with(Terms others) {
        return new Demand(program, cohort, series, cycle, from, before, due, pair, people, observed, school,
                others, existing, origin, canceled);
    }

    /** The same on other days. */
    public Demand within(LocalDate first, LocalDate end) {
        return new Demand(program, cohort, series, cycle, first, end, due, pair, people, observed, school,
                terms, existing, origin, canceled);
    }
}
