/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.calendar.SchoolDay;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.days.PersonTimes;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.series.Terms;
import org.cadre.scheduling.window.Session;
import org.cadre.scheduling.window.Slot;
import org.cadre.scheduling.window.Span;

/**
 * When a session could be: at the beginning of bell periods, and again within long ones; before the first
 * and after the last bell in pieces of its length; where no bells ring every half hour. Only times are kept
 * at which everybody is at work and can be at the school in time, and which the series allows.
 */
final class Choices {

    private final Days days;
    private final PlanRules rules;
    private final Map<Demand, LocalDateTime> pinned;

    private final Map<Asked, Set<Integer>> starts = new HashMap<>();

    /** All on which starts depend. */
    private record Asked(int minutes, boolean afterHours, School school, LocalDate date) {
    }

    /** Why times were left out. */
    enum Out {
        CLOSED, TOO_LONG, AWAY, TESTING, NO_CLASS_TO_VISIT, LEAVES_CLASS, AFTER_HOURS, TRAVEL
    }

    /**
     * What was found.
     *
     * @param out how many times were left out why
     * @param away who was away when the others could have come
     */
    record Found(List<Session.Choice> choices, Map<Out, Integer> out, Set<Educator> away) {
    }

    /** Looks within these days; sessions that were moved by hand have one choice. */
    Choices(Days days, PlanRules rules, Map<Demand, LocalDateTime> pinned) {
        this.days = days;
        this.rules = rules;
        this.pinned = pinned;
    }

    /**
     * The times of a session.
     *
     * @param like the weekday and time it had in the cycle before; null without a wish
     */
    Found of(Demand demand, LocalDateTime like) {
        var search = new Search(demand, like);
        first(demand).datesUntil(last(demand)).forEach(search::look);
        return new Found(search.choices, search.out, search.away);
    }

    /** Whether it could be at some time if nobody had to be elsewhere before or after, and only then. */
    boolean isTooFar(Demand demand) {
        var search = new Search(demand, null);
        for (var date = first(demand); date.isBefore(last(demand)); date = date.plusDays(1)) {
            search.look(date);
            if (!search.choices.isEmpty()) {
                return false;
            }
        }
        return search.out.containsKey(Out.TRAVEL);
    }

    /**
     * The time that the session of the demand has, if everybody can come then still; what its series allows
     * does not count, since somebody accepted it.
     */
    Optional<Session.Choice> standing(Demand demand) {
        var session = demand.existing();
        var date = session.getPlannedStart().toLocalDate();
        boolean inside = !date.isBefore(days.from()) && date.isBefore(days.before());
        if (!inside || !days.isOpen(demand.school(), date)) {
            return Optional.empty();
        }
        var search = new Search(demand, null);
        var kind = days.schoolDays().day(demand.school(), date).kind();
        search.lookAnyway(date, days.span(session.getPlannedStart(), session.getPlannedEnd()), kind);
        return search.choices.stream().findFirst();
    }

    private LocalDate first(Demand demand) {
        return demand.from().isBefore(days.from()) ? days.from() : demand.from();
    }

    private LocalDate last(Demand demand) {
        var last = demand.before().isAfter(days.before()) ? days.before() : demand.before();
        return last.isBefore(first(demand)) ? first(demand) : last;
    }

    /** When sessions of these minutes may begin at the school that day: every pair there asks for it. */
    private Set<Integer> startsAt(Terms terms, School school, LocalDate date) {
        return starts.computeIfAbsent(new Asked(terms.minutes(), terms.afterHours(), school, date), asked -> {
            var found = new TreeSet<Integer>();
            new Starts(terms, days, rules).add(school, date, found);
            return found;
        });
    }

    /** The search for one session. */
    private final class Search {
        private final Demand demand;
        private final LocalDateTime like;
        private final LocalDateTime pin;
        private final LocalDateTime before;
        private final List<Session.Choice> choices = new ArrayList<>();
        private final Map<Out, Integer> out = new EnumMap<>(Out.class);
        private final Set<Educator> away = new LinkedHashSet<>();
        private final List<PersonTimes> people;
        private final List<PersonTimes> comers;
        private final List<PersonTimes.Stay> elsewhere;
        private final boolean visitsClass;

        Search(Demand demand, LocalDateTime like) {
            this.demand = demand;
            this.like = like;
            pin = pinned.get(demand);
            before = demand.existing() == null ? null : demand.existing().getPlannedStart();
            visitsClass = demand.observed() != null && days.teaches(demand.observed());
            people = demand.people().stream().map(days::of).toList();
            comers = demand.comers().stream().map(days::of).toList();
            elsewhere = comers.stream().flatMap(one -> one.staysElsewhere(demand.school()).stream()).toList();
        }

        void look(LocalDate date) {
            if (!days.isOpen(demand.school(), date)) {
                out.merge(Out.CLOSED, 1, Integer::sum);
                return;
            }
            var kind = days.schoolDays().day(demand.school(), date).kind();
            if (kind == SchoolDay.Kind.TESTING && demand.terms().isVisit()) {
                out.merge(Out.TESTING, 1, Integer::sum);
                return;
            }
            var starts = starts(date);
            if (starts.isEmpty()) {
                out.merge(pin == null ? Out.TOO_LONG : Out.CLOSED, 1, Integer::sum);
            }
            for (int start : starts) {
                look(date, new Span(start, start + demand.terms().minutes()), kind);
            }
        }

        private Set<Integer> starts(LocalDate date) {
            var starts = new TreeSet<Integer>();
            if (pin != null) {
                if (pin.toLocalDate().equals(date)) {
                    starts.add(days.minute(pin));
                }
                return starts;
            }
            starts.addAll(startsAt(demand.terms(), demand.school(), date));
            if (before != null && before.toLocalDate().equals(date)) {
                starts.add(days.minute(before));
            }
            return starts;
        }

        private void look(LocalDate date, Span span, SchoolDay.Kind kind) {
            boolean late = isLate(span);
            var why = why(span, kind, late);
            if (why != null) {
                out.merge(why, 1, Integer::sum);
                return;
            }
            add(span, late);
        }

        /** Keeps the time if everybody can come, whatever the series allows. */
        void lookAnyway(LocalDate date, Span span, SchoolDay.Kind kind) {
            boolean late = isLate(span);
            var why = kind == SchoolDay.Kind.TESTING && demand.terms().isVisit() ? Out.TESTING
                    : why(span, kind, late);
            boolean allowed = why == Out.AFTER_HOURS
                    || why == Out.LEAVES_CLASS && kind != SchoolDay.Kind.TESTING;
            if (why == null || allowed && (!demand.terms().inPerson() || isInTime(span))) {
                add(span, late);
            }
        }

        private boolean isLate(Span span) {
            for (var one : people) {
                if (!one.isPaid(span)) {
                    return true;
                }
            }
            return false;
        }

        private void add(Span span, boolean late) {
            var start = days.local(span.start());
            boolean afternoon = !start.toLocalTime().isBefore(rules.hours().noon());
            choices.add(new Session.Choice(new Slot(span, days.clock().day(span.start()), afternoon, late),
                    regret(span, start)));
        }

        private Out why(Span span, SchoolDay.Kind kind, boolean late) {
            if (isAnybodyAway(span)) {
                return Out.AWAY;
            }
            if (visitsClass && days.of(demand.observed()).lessons().stream()
                    .noneMatch(lesson -> lesson.span().contains(span))) {
                return Out.NO_CLASS_TO_VISIT;
            }
            if (late && !demand.terms().afterHours() && pin == null) {
                return Out.AFTER_HOURS;
            }
            boolean mayLeave = demand.terms().leavesClass() && kind != SchoolDay.Kind.TESTING;
            if (!mayLeave && isAnybodyTeaching(span)) {
                return Out.LEAVES_CLASS;
            }
            return demand.terms().inPerson() && !isInTime(span) ? Out.TRAVEL : null;
        }

        /** Notes who is away while others could come. */
        private boolean isAnybodyAway(Span span) {
            int there = 0;
            for (var one : people) {
                there += one.canCome(span) ? 1 : 0;
            }
            if (there > 0 && there < people.size()) {
                people.stream().filter(one -> !one.canCome(span)).forEach(one -> away.add(one.educator()));
            }
            return there < people.size();
        }

        private boolean isAnybodyTeaching(Span span) {
            for (var one : comers) {
                if (one.teaches(span)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isInTime(Span span) {
            for (var stay : elsewhere) {
                if (isTooNear(stay.span(), stay.school(), span)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isTooNear(Span stay, School school, Span span) {
            int way = days.facts().travel(school, demand.school(), rules.limits().travelMinutes());
            return new Span(stay.start() - way, stay.end() + way).overlaps(span);
        }

        private int regret(Span span, LocalDateTime start) {
            var terms = demand.terms();
            var costs = rules.costs();
            int day = start.getDayOfWeek().getValue();
            int regret = terms.weekdays().isEmpty() || terms.weekdays().contains(day) ? 0 : costs.wish();
            regret += isWished(start.toLocalTime()) ? 0 : costs.wish();
            for (var one : people) {
                regret += one.likes(span) ? 0 : costs.wish();
            }
            boolean same = like == null || like.getDayOfWeek() == start.getDayOfWeek()
                    && like.toLocalTime().equals(start.toLocalTime());
            regret += same ? 0 : costs.otherSlot();
            return regret + (before == null || pin != null || before.equals(start) ? 0 : costs.move());
        }

        private boolean isWished(LocalTime start) {
            var terms = demand.terms();
            return (terms.notBefore() == null || !start.isBefore(terms.notBefore()))
                    && (terms.notAfter() == null
                            || !start.plusMinutes(terms.minutes()).isAfter(terms.notAfter()));
        }
    }
}
