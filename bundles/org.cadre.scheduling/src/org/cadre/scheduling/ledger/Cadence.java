/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.cadre.core.people.Intervals;
import org.cadre.model.Mentorship;
import org.cadre.model.Session;
import org.cadre.scheduling.handout.SessionPeople;
import org.cadre.scheduling.model.SessionSeries;

/**
 * Counts cycles of series. A cycle is known from the sessions that a plan placed in it, else it is every so
 * many weeks
 * from the start of the series. A cycle without instructional days for the mentee is nobody's debt. A
 * session counts
 * for the cycle it was placed in, however late it was held; one that nobody placed, for the cycle of its day.
 */
@SuppressWarnings("nls")
final class Cadence {

    private final LedgerData data;
    private final Map<SessionSeries, Map<Integer, Cycle>> placed = new HashMap<>();

    Cadence(LedgerData data) {
        this.data = data;
        data.series().forEach(series -> placed.put(series, placed(series)));
    }

    /** One cycle: the first day, and the first day after it. */
    private record Cycle(LocalDate from, LocalDate before) {
    }

    /** One row for each pair and series, and one for each series of a whole cohort. */
    List<CadenceRow> rows() {
        return data.series().stream().sorted(Comparator.comparing(s -> Objects.toString(s.getName(), "")))
                .flatMap(this::rows).toList();
    }

    private Stream<CadenceRow> rows(SessionSeries series) {
        return switch (series.getMembers()) {
            case PAIRS -> data.pairs().stream()
                    .filter(pair -> series.getCohort() == null || pair.getCohort() == series.getCohort())
                    .map(pair -> row(series, pair)).filter(row -> row.due() > 0 || row.done() > 0);
            case EVERYBODY -> Stream.of(row(series));
            case BOOKED, ROTATION -> Stream.empty(); // nobody in particular owes these
        };
    }

    private CadenceRow row(SessionSeries series, Mentorship pair) {
        var days = data.days(pair.getMentee());
        var cycles = new TreeMap<Integer, Cycle>();
        cycles(series, pair.getStart()).forEach((number, cycle) -> {
            var from = later(cycle.from(), pair.getStart());
            var ends = pair.getEnd() != null && pair.getEnd().isBefore(cycle.before());
            if (!ends && days.any(from, cycle.before())) {
                cycles.put(number, cycle);
            }
        });
        return row(series, pair, LedgerData.name(pair), cycles, data.held(pair));
    }

    private CadenceRow row(SessionSeries series) {
        var cohort = series.getCohort();
        var held = data.held().stream().filter(session -> belongs(session, series)
                || session.getCohort() == cohort && session.getMentorships().size() != 1).toList();
        var cycles = new TreeMap<Integer, Cycle>();
        cycles(series, null).forEach((number, cycle) -> {
            if (data.commonDays().any(cycle.from(), cycle.before())) {
                cycles.put(number, cycle);
            }
        });
        var who = cohort == null ? data.program().getName() : cohort.getName();
        return row(series, null, Objects.toString(who, ""), cycles, held);
    }

    private CadenceRow row(SessionSeries series, Mentorship pair, String who, TreeMap<Integer, Cycle> cycles,
            List<Session> held) {
        var done = done(series, cycles, held);
        var missing = cycles.entrySet().stream().filter(cycle -> !done.contains(cycle.getKey()))
                .map(Map.Entry::getValue).filter(cycle -> !cycle.before().isAfter(data.asOf())).toList();
        return new CadenceRow(pair, who, series, cycles.size(), done.size(), missing.size(),
                missing.stream().map(Cycle::before).min(Comparator.naturalOrder()).orElse(null),
                        lastMet(held));
    }

    private Set<Integer> done(SessionSeries series, Map<Integer, Cycle> cycles, Collection<Session> held) {
        var done = new HashSet<Integer>();
        for (var session : held) {
            if (belongs(session, series)) {
                done.add(data.origin(session).getCycle());
            } else if (isFree(session) && session.getKind() == series.getKind()) {
                var day = SessionPeople.day(session).orElseThrow();
                cycles.forEach((number, cycle) -> {
                    if (!day.isBefore(cycle.from()) && day.isBefore(cycle.before())) {
                        done.add(number);
                    }
                });
            }
        }
        done.retainAll(cycles.keySet());
        return done;
    }

    private boolean belongs(Session session, SessionSeries series) {
        return data.origin(session) != null && data.origin(session).getSeries() == series;
    }

    private boolean isFree(Session session) {
        return data.origin(session) == null || data.origin(session).getSeries() == null;
    }

    static LocalDate lastMet(Collection<Session> held) {
        return held.stream().flatMap(session -> SessionPeople.day(session).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The cycles that have begun. */
    private Map<Integer, Cycle> cycles(SessionSeries series, LocalDate pairStart) {
        var cycles = new TreeMap<Integer, Cycle>();
        var known = placed.get(series);
        if (known.isEmpty() || series.getStart() != null) {
            cycles.putAll(regular(series, pairStart));
        }
        known.forEach((number, cycle) -> {
            if (!cycle.from().isAfter(data.asOf())) {
                cycles.put(number, cycle);
            }
        });
        return cycles;
    }

    private Map<Integer, Cycle> placed(SessionSeries series) {
        var cycles = new TreeMap<Integer, Cycle>();
        data.origins(series).filter(origin -> origin.getDueFrom() != null && origin.getDueBefore() != null)
                .forEach(origin -> cycles.putIfAbsent(origin.getCycle(),
                        new Cycle(origin.getDueFrom(), origin.getDueBefore())));
        return cycles;
    }

    private Map<Integer, Cycle> regular(SessionSeries series, LocalDate pairStart) {
        var cycles = new TreeMap<Integer, Cycle>();
        var start = start(series, pairStart);
        if (start == null) {
            return cycles;
        }
        int weeks = Math.max(1, series.getEveryWeeks());
        var end = ends(series).stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        for (int number = 1; series.getTimes() == 0 || number <= series.getTimes(); number++) {
            var from = start.plusWeeks((long) weeks * (number - 1));
            if (from.isAfter(data.asOf()) || !from.isBefore(end)) {
                break;
            }
            cycles.put(number, new Cycle(from, from.plusWeeks(weeks)));
        }
        return cycles;
    }

    private static LocalDate start(SessionSeries series, LocalDate pairStart) {
        return Stream.of(series.getStart(), series.getCohort() == null ? null : series.getCohort().getStart(),
                series.getProgram() == null ? null : series.getProgram().getStart(), pairStart)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static List<LocalDate> ends(SessionSeries series) {
        var ends = new ArrayList<LocalDate>();
        ends.add(Intervals.end(series));
        if (series.getCohort() != null) {
            ends.add(Intervals.end(series.getCohort()));
        }
        if (series.getProgram() != null) {
            ends.add(Intervals.end(series.getProgram()));
        }
        return ends;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
