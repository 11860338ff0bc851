/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cadre.model.Dated;
import org.cadre.model.Mentorship;
import org.cadre.model.School;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.model.SessionSeries;

/** The cycles of series as plans have them, for whoever counts what became of them. */
public final class SeriesCycles {

    private final SchoolDays days;
    private final LocalDate before;

    /** Cycles that begin before that day. */
    public SeriesCycles(SchoolDays days, LocalDate before) {
        this.days = days;
        this.before = before;
    }

    /**
     * The cycles from the first on; where a cycle asks for several sessions, each is one of its own.
     *
     * @param pair whose; null for those who are no pair
     * @param school whose weeks count; null for no school
     */
    public List<Demand.Cycle> of(SessionSeries series, Mentorship pair, School school) {
        var leader = Followers.first(series);
        Dated[] around = {series.getCohort(), pair, series.getProgram(), leader};
        int parts = Followers.parts(series);
        var all = new ArrayList<Demand.Cycle>();
        for (var cycle : new Cycles(days, before, before).of(leader, school, around)) {
            for (int part = 1; part <= parts; part++) {
                int number = (cycle.number() - 1) * parts + part;
                if (cycle.from().isBefore(before) && (series.getTimes() == 0
                        || number <= series.getTimes())) {
                    all.add(new Demand.Cycle(number, cycle.from(), cycle.before()));
                }
            }
        }
        return all;
    }
}
