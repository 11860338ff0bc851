/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.series.DueSessions;
import org.cadre.scheduling.window.Cover;
import org.cadre.scheduling.window.Span;

/**
 * What the kernel doesn't know: the way between two schools, that somebody who is visited can't be
 * elsewhere, and what must follow what. Such clashes are found after solving; one of the two loses the
 * times that clash, and the window is solved again.
 */
final class Clashes {

    /** In place of a session that stays where it is. */
    static final int FIXED = -1;

    private final Days days;
    private final PlanRules rules;
    private final WindowDraft draft;
    private final List<At> fixed = new ArrayList<>();

    /** Somebody somewhere. */
    record At(int session, Educator person, Span span, School school, boolean inPerson, boolean covering) {
    }

    /** No order is kept. */
    private static final int NO_ORDER = -1;

    /**
     * Two that can't both be so.
     *
     * @param within the other one should follow the one within so many days, 0 for any; {@link #NO_ORDER} if
     *        nothing follows
     */
    record Clash(At one, At other, int within) {
    }

    Clashes(Days days, PlanRules rules, WindowDraft draft, List<Session> others) {
        this.days = days;
        this.rules = rules;
        this.draft = draft;
        for (var session : others) {
            var span = days.span(session.getPlannedStart(), session.getPlannedEnd());
            var people = DueSessions.people(session);
            var school = people.isEmpty() ? null
                    : days.school(people.getLast(), session.getPlannedStart().toLocalDate());
            people.forEach(one -> fixed.add(new At(FIXED, one, span, school, session.getPlace() != null,
                    false)));
        }
    }

    /** All clashes of a plan, in the order in which it names people. */
    List<Clash> of(List<Placed> plan) {
        return of(plan, session -> true);
    }

    /** The clashes of a plan in which one of the sessions that are asked for has a part. */
    List<Clash> of(List<Placed> plan, IntPredicate asked) {
        Map<Educator, List<At>> byPerson = new LinkedHashMap<>();
        plan.stream().filter(one -> asked.test(one.session())).flatMap(one -> where(one).stream())
                .forEach(at -> byPerson.put(at.person, new ArrayList<>()));
        fixed.forEach(at -> note(at, byPerson));
        plan.forEach(one -> where(one).forEach(at -> note(at, byPerson)));
        var found = new ArrayList<Clash>();
        for (var all : byPerson.values()) {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    boolean wanted = asked.test(all.get(i).session) || asked.test(all.get(j).session);
                    if (wanted && all.get(i).session != all.get(j).session && clash(all.get(i), all.get(j))) {
                        found.add(new Clash(all.get(i), all.get(j), NO_ORDER));
                    }
                }
            }
        }
        found.addAll(order(plan, asked));
        return found;
    }

    private static void note(At at, Map<Educator, List<At>> byPerson) {
        var known = byPerson.get(at.person);
        if (known != null) {
            known.add(at);
        }
    }

    private List<At> where(Placed placed) {
        var all = new ArrayList<At>();
        boolean inPerson = !placed.visit().call();
        for (var person : placed.demand().people()) {
            all.add(new At(placed.session(), person, placed.slot().span(), placed.demand().school(), inPerson,
                    false));
        }
        for (var cover : placed.visit().covers()) {
            if (cover instanceof Cover.Colleague colleague) {
                var lesson = draft.lesson(cover.teacher(), cover.lesson());
                all.add(new At(placed.session(), draft.educator(colleague.person()),
                        lesson.span().common(placed.slot().span()), lesson.school(), true, true));
            }
        }
        return all;
    }

    /** Whether nobody can be at both. */
    boolean clash(At one, At other) {
        if (one.span.overlaps(other.span)) {
            return true;
        }
        if (!one.inPerson || !other.inPerson) {
            return false;
        }
        int way = days.facts().travel(one.school, other.school, rules.limits().travelMinutes());
        return new Span(one.span.start() - way, one.span.end() + way).overlaps(other.span);
    }

    private List<Clash> order(List<Placed> plan, IntPredicate asked) {
        var found = new ArrayList<Clash>();
        var turns = plan.stream().anyMatch(one -> leader(one) != null)
                ? plan.stream().collect(Collectors.groupingBy(one -> Turn.of(one.demand().series(), one)))
                : Map.<Turn, List<Placed>>of();
        for (var later : plan) {
            if (leader(later) == null) {
                continue;
            }
            for (var first : turns.getOrDefault(Turn.of(leader(later), later), List.of())) {
                boolean wanted = asked.test(first.session()) || asked.test(later.session());
                if (wanted && isBefore(first.demand(), later.demand()) && !follows(first.slot().span(), later)) {
                    found.add(new Clash(where(first).getFirst(), where(later).getFirst(),
                            Math.max(0, later.demand().series().getWithinDays())));
                }
            }
        }
        return found;
    }

    /** One cycle of a series for one pair. */
    private record Turn(SessionSeries series, Mentorship pair, int cycle) {

        static Turn of(SessionSeries series, Placed one) {
            return new Turn(series, one.demand().pair(), one.demand().cycle());
        }
    }

    /** What the session comes after; null for nothing. */
    private static SessionSeries leader(Placed one) {
        return one.demand().series() == null ? null : one.demand().series().getFollows();
    }

    private static boolean isBefore(Demand first, Demand later) {
        return later.series().getFollows() == first.series() && later.pair() == first.pair()
                && later.cycle() == first.cycle() && (later.pair() != null || later.people()
                        .equals(first.people()));
    }

    private boolean follows(Span first, Placed later) {
        return follows(first, later.slot().span(), later.demand().series().getWithinDays());
    }

    private boolean follows(Span first, Span later, int within) {
        boolean soon = within == 0 || !days.local(later.start()).toLocalDate()
                .isAfter(days.local(first.start()).toLocalDate().plusDays(within));
        return soon && later.start() >= first.end();
    }

    /** Whether a session with this clash would still have it at another time. */
    boolean remains(Clash clash, Placed moved, Span span) {
        boolean first = clash.one.session == moved.session();
        if (clash.within != NO_ORDER) {
            return first ? !follows(span, clash.other.span, clash.within)
                    : !follows(clash.one.span, span, clash.within);
        }
        var mine = first ? clash.one : clash.other;
        var others = first ? clash.other : clash.one;
        if (mine.person != others.person || mine.covering) {
            return span.equals(moved.slot().span());
        }
        var there = new At(mine.session, mine.person, span, mine.school, mine.inPerson, false);
        return clash(there, others) || span.equals(moved.slot().span());
    }
}
