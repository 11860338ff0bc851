/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Mentorship;
import org.cadre.model.School;
import org.cadre.scheduling.days.Facts;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.SessionSeries;

/** Counts what series come to, by the same cycles as plans. */
public final class Outlooks {

    private final LocalDate today;
    private final LocalDate horizon;
    private final SchoolDays days;
    private final List<Mentorship> mentorships;

    /**
     * Loads what it needs.
     *
     * @param today from when on, where neither series, cohort, pair nor calendar says when it begins
     */
    public Outlooks(UnitOfWork work, LocalDate today) throws CadreException {
        this.today = today;
        horizon = today.plusYears(1);
        days = new SchoolDays(new Facts(work), Overlay.NONE, false);
        mentorships = work.load(Roots.MENTORSHIPS);
    }

    /** Which cycles a group has: the same for all pairs of a school that run equally long. */
    private record Key(School school, LocalDate start, LocalDate end) {
    }

    /**
     * What a series comes to.
     *
     * @param series need not be in the database
     */
    public Outlook of(SessionSeries series) {
        var groups = new Groups(mentorships,
                new SeriesScope(series.getProgram(), null, first(series), horizon, today));
        var all = groups.of(series, 1);
        var cycles = new HashMap<Key, List<Demand.Cycle>>();
        int sessions = 0;
        LocalDate last = null;
        for (var group : all) {
            for (var cycle : cycles(series, group, cycles)) {
                if (Groups.without(group, new Absences(days).through(group.people(), group.school(), cycle))
                        .isEmpty()) {
                    continue;
                }
                sessions++;
                var day = cycle.before().minusDays(1);
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
        boolean pairs = series.getMembers() == SeriesMembers.PAIRS;
        return new Outlook(sessions, all.size(), Optional.ofNullable(last),
                pairs ? groups.unpublished(series) : 0, isEndless(series, all));
    }

    /** Those who are gone before the series begins, or by now, have no part in it. */
    private LocalDate first(SessionSeries series) {
        var start = Intervals.start(series);
        return start.isAfter(today) ? start : today;
    }

    private List<Demand.Cycle> cycles(SessionSeries series, Groups.Group group,
            Map<Key, List<Demand.Cycle>> known) {
        var pair = group.pair();
        var key = new Key(group.school(), pair == null ? null : pair.getStart(),
                pair == null ? null : pair.getEnd());
        return known.computeIfAbsent(key,
                none -> new SeriesCycles(days, horizon).of(series, pair, group.school()));
    }

    private boolean isEndless(SessionSeries series, List<Groups.Group> all) {
        var cohort = series.getCohort();
        boolean open = series.getTimes() == 0 && series.getEnd() == null
                && (cohort == null || cohort.getEnd() == null) && series.getProgram().getEnd() == null;
        return open && all.stream().map(Groups.Group::school).filter(Objects::nonNull).distinct()
                .anyMatch(school -> days.lastDay(school).isEmpty());
    }
}
