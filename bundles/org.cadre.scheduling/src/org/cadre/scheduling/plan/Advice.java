/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.listing.ElementName;
import org.cadre.model.Educator;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Cover;
import org.cadre.scheduling.window.Session;
import org.cadre.scheduling.window.Slot;
import org.cadre.scheduling.window.Span;
import org.eclipse.osgi.util.NLS;

/**
 * Looks for one limit without which a session would have a place while all others stay: a call, a time
 * after hours, one more substitute.
 */
final class Advice {

    private final SolvedWindow run;
    private final Map<Educator, List<Slot>> meetings = new HashMap<>();
    private final Map<Educator, List<Span>> busy = new HashMap<>();
    private final List<Placed> placed;
    private final Days free;

    /** A change that would help, with what it costs by the rules. */
    record Change(int price, String text) {
    }

    Advice(SolvedWindow run) {
        this.run = run;
        placed = run.placed();
        free = run.days().unbound();
        for (var one : placed) {
            for (var person : one.demand().people()) {
                busy.computeIfAbsent(person, none -> new ArrayList<>()).add(one.slot().span());
                meetings.computeIfAbsent(person, none -> new ArrayList<>()).add(one.slot());
            }
            one.visit().covers().forEach(cover -> note(one, cover));
        }
    }

    private void note(Placed one, Cover cover) {
        if (cover instanceof Cover.Colleague by) {
            busy.computeIfAbsent(run.draft().educator(by.person()), none -> new ArrayList<>())
                    .add(one.slot().span());
        }
    }

    /** The cheapest change for the session; empty if none of these helps. */
    Optional<Change> of(int session) {
        var demand = run.demands().get(session);
        var costs = run.rules().costs();
        var found = new ArrayList<Change>();
        if (!demand.terms().virtual() && demand.observed() == null) {
            first(demand.with(demand.terms().relaxed(true, false)), false).ifPresent(
                    slot -> found.add(new Change(costs.call(), text(Messages.Change_call, demand, slot))));
        }
        if (!demand.terms().afterHours() && demand.observed() == null) {
            first(demand.with(demand.terms().relaxed(false, true)), false).ifPresent(
                    slot -> found.add(new Change(costs.afterHours() * demand.people().size(),
                            text(Messages.Change_afterHours, demand, slot))));
        }
        if (run.rules().hours().weeklyTimesBind()) {
            first(free, demand, false).ifPresent(slot -> found.add(new Change(
                    costs.wish() * demand.people().size(), text(Messages.Change_weeklyTimes, demand, slot))));
        }
        first(demand, true).ifPresent(slot -> found.add(
                new Change(costs.substitute(), text(Messages.Change_oneSubstitute, demand, slot))));
        return found.stream().min(Comparator.comparingInt(Change::price));
    }

    private String text(String text, Demand demand, Slot slot) {
        return NLS.bind(text, PlanTexts.time(run.days().local(slot.span().start())),
                demand.school() == null ? Messages.Plan_noSchool : ElementName.of(demand.school()));
    }

    /** The most wished for time at which it would fit. */
    private Optional<Slot> first(Demand demand, boolean substitute) {
        return first(run.days(), demand, substitute);
    }

    private Optional<Slot> first(Days days, Demand demand, boolean substitute) {
        return new Choices(days, run.rules(), Map.of()).of(demand, null).choices().stream()
                .filter(choice -> fits(demand, choice.slot(), substitute))
                .min(Comparator.comparingInt(Session.Choice::regret)).map(Session.Choice::slot);
    }

    private boolean fits(Demand demand, Slot slot, boolean substitute) {
        long missed = demand.comers().stream().filter(one -> run.days().of(one).teaches(slot.span())).count();
        return missed == (substitute ? 1 : 0) && hasRoom(demand, slot)
                && demand.people().stream().allMatch(one -> isFree(one, slot));
    }

    private boolean isFree(Educator one, Slot slot) {
        int gap = run.rules().limits().breakMinutes();
        var around = new Span(slot.span().start() - gap, slot.span().end() + gap);
        long onDay = meetings.getOrDefault(one, List.of()).stream()
                .filter(other -> other.day() == slot.day()).count();
        return onDay < mostOn(one, slot.day())
                && busy.getOrDefault(one, List.of()).stream().noneMatch(around::overlaps);
    }

    /** The most sessions on the day besides those that stay whatever is planned. */
    private int mostOn(Educator one, int day) {
        int number = run.draft().number(one, -1);
        return number < 0 ? run.rules().limits().sessionsADay()
                : run.window().people().get(number).sessionsOn(day);
    }

    private boolean hasRoom(Demand demand, Slot slot) {
        int rooms = run.days().facts().rooms(demand.school()).size();
        long taken = placed.stream().filter(one -> one.demand().school() == demand.school())
                .filter(one -> one.slot().span().overlaps(slot.span())).count();
        return !demand.terms().inPerson() || rooms == 0 || taken < rooms;
    }
}
