/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.scheduling.handout.SessionPeople;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.series.Demand.Cycle;
import org.cadre.scheduling.series.Absences;
import org.cadre.scheduling.series.SeriesCycles;
import org.cadre.scheduling.series.SeriesPeople;

/**
 * Counts cycles of series, which are those that plans have. A session counts for the cycle it was placed in,
 * however late it was held; one that nobody placed, for a cycle of its day that has none.
 */
@SuppressWarnings("nls")
final class Cadence {

    private final LedgerData data;
    private final SeriesCycles cycles;
    private final Absences absences;

    Cadence(LedgerData data) {
        this.data = data;
        this.absences = new Absences(data.schoolDays());
        this.cycles = new SeriesCycles(data.schoolDays(), data.asOf().plusDays(1));
    }

    /**
     * One row for each pair and series, one for each series of a whole cohort, one for each expert with
     * office hours, and one for each visitor of a rotation.
     */
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
            case BOOKED -> series.getExperts().stream().map(expert -> row(series, expert,
                    session -> session.getParticipants().contains(expert)));
            case ROTATION -> visits(series);
        };
    }

    /** Each member visits somebody in each cycle; the visitor is the first of the two. */
    private Stream<CadenceRow> visits(SessionSeries series) {
        var members = SeriesPeople.members(series, data.asOf());
        return members.size() < 2 ? Stream.empty() : members.stream().map(member -> row(series, member,
                session -> session.getParticipants().indexOf(member) == 0));
    }

    private CadenceRow row(SessionSeries series, Educator person, Predicate<Session> own) {
        var held = data.held().stream().filter(own).filter(session -> belongs(session, series)
                || isFree(session)).toList();
        var placed = data.origins(series).filter(origin -> own.test(origin.getSession()));
        var all = merged(cycles.of(series, null, data.school(person)), placed);
        return row(series, null, PersonName.show(person), possible(series, all, held, List.of(person),
                data.school(person)), held);
    }

    private CadenceRow row(SessionSeries series, Mentorship pair) {
        var placed = data.origins(series).filter(origin -> origin.getSession().getMentorships()
                .contains(pair));
        var all = merged(cycles.of(series, pair, data.school(pair.getMentee())), placed);
        var held = data.held(pair);
        return row(series, pair, LedgerData.name(pair), possible(series, all, held,
                List.of(pair.getMentor(), pair.getMentee()), data.school(pair.getMentee())), held);
    }

    /** Without the cycles through which somebody was on leave, unless a session took place all the same. */
    private List<Cycle> possible(SessionSeries series, List<Cycle> all, List<Session> held,
            List<Educator> people, School school) {
        if (people.stream().allMatch(one -> one.getLeaves().isEmpty())) {
            return all;
        }
        var done = done(series, all, held);
        return all.stream().filter(cycle -> done.contains(cycle)
                || absences.through(people, school, cycle).isEmpty()).toList();
    }

    private CadenceRow row(SessionSeries series) {
        var cohort = series.getCohort();
        var held = data.held().stream().filter(session -> belongs(session, series)
                || session.getCohort() == cohort && session.getMentorships().size() != 1).toList();
        var all = merged(cycles.of(series, null, null), data.origins(series));
        var who = cohort == null ? data.program().getName() : cohort.getName();
        return row(series, null, Objects.toString(who, ""), all, held);
    }

    private CadenceRow row(SessionSeries series, Mentorship pair, String who, List<Cycle> all,
            List<Session> held) {
        var done = done(series, all, held);
        var missing = all.stream().filter(cycle -> !done.contains(cycle))
                .filter(cycle -> !cycle.before().isAfter(data.asOf())).toList();
        return new CadenceRow(pair, who, series, all.size(), done.size(), missing.size(),
                missing.stream().map(Cycle::before).min(Comparator.naturalOrder()).orElse(null),
                        lastMet(held));
    }

    /** The cycles as sessions were placed in them, where the calendar was another one then. */
    private List<Cycle> merged(List<Cycle> regular, Stream<SessionOrigin> placed) {
        var all = new ArrayList<>(regular);
        placed.filter(origin -> origin.getDueFrom() != null && origin.getDueBefore() != null)
                .filter(origin -> !origin.getDueFrom().isAfter(data.asOf()))
                .filter(origin -> cycle(origin, regular) == null)
                .map(origin -> new Cycle(origin.getCycle(), origin.getDueFrom(), origin.getDueBefore()))
                .distinct().forEach(all::add);
        return all;
    }

    /**
     * The cycle that a session was placed in: that number if the days agree, else another one of its days.
     */
    private static Cycle cycle(SessionOrigin origin, List<Cycle> all) {
        var from = origin.getDueFrom();
        var fits = all.stream().filter(cycle -> from == null ? cycle.number() == origin.getCycle()
                : !from.isBefore(cycle.from()) && from.isBefore(cycle.before())).toList();
        return fits.stream().filter(cycle -> cycle.number() == origin.getCycle()).findFirst()
                .orElse(fits.isEmpty() ? null : fits.getFirst());
    }

    private Set<Cycle> done(SessionSeries series, List<Cycle> all, Collection<Session> held) {
        var done = new HashSet<Cycle>();
        held.stream().filter(session -> belongs(session, series)).map(data::origin)
                .map(origin -> cycle(origin, all))
                .filter(Objects::nonNull).forEach(done::add);
        held.stream().filter(this::isFree).filter(session -> session.getKind() == series.getKind())
                .map(session -> SessionPeople.day(session).orElseThrow()).sorted()
                .forEach(day -> all.stream().filter(cycle -> !done.contains(cycle))
                        .filter(cycle -> !day.isBefore(cycle.from()) && day.isBefore(cycle.before()))
                                .findFirst()
                        .ifPresent(done::add));
        return done;
    }

    private boolean belongs(Session session, SessionSeries series) {
        return data.origin(session) != null && data.origin(session).getSeries() == series;
    }

    private boolean isFree(Session session) {
        return data.origin(session) == null || data.origin(session).getSeries() == null;
    }

    private static LocalDate lastMet(Collection<Session> held) {
        return held.stream().flatMap(session -> SessionPeople.day(session).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
