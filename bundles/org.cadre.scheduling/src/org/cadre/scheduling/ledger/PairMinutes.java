/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import org.cadre.model.Mentorship;
import org.cadre.model.Session;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.SessionSeries;

/**
 * The minutes of a pair.
 *
 * @param pair the pair
 * @param sessions how many sessions took place
 * @param minutes how many minutes they took together
 * @param weeks the weeks in session so far
 * @param average minutes for each of those weeks; null before the first
 * @param goal the minutes that are to be reached each week on average; 0 without a goal
 * @param assumed whether no calendar is known, so that every week is taken for one in session
 */
public record PairMinutes(Mentorship pair, int sessions, int minutes, int weeks, Double average, int goal,
        boolean assumed) {

    static PairMinutes of(LedgerData data, Mentorship pair) {
        var held = data.held(pair);
        int minutes = held.stream().mapToInt(Session::getMinutes).sum();
        var days = data.days(pair.getMentee());
        int weeks = days.weeks(pair.getStart(), data.before(pair));
        int goal = data.series().stream().filter(series -> series.getMembers() == SeriesMembers.PAIRS)
                .filter(series -> series.getCohort() == null || series.getCohort() == pair.getCohort())
                .mapToInt(SessionSeries::getMinutesPerWeek).max().orElse(0);
        return new PairMinutes(pair, held.size(), minutes, weeks, weeks == 0 ? null
                : (double) minutes / weeks, goal,
                days.isAssumed());
    }

    /** Whether the average is below the goal. */
    public boolean isBelow() {
        return goal > 0 && average != null && average < goal;
    }
}
