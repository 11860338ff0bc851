/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.cadre.model.Session;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.Session.Choice;
import org.cadre.scheduling.window.StandingPlan;
import org.cadre.scheduling.window.Window;
import org.cadre.scheduling.window.WindowModel;

/**
 * What all repairs of the same days begin with: where every session could be, and the plan in force in the
 * kernel's words. It takes most of the time of a repair, and can be kept for the next one as long as nothing
 * changes that it was made from. Not for several threads at once.
 */
final class RepairBase {

    private final Days days;
    private final PlanRules rules;
    private final List<Demand> asked;
    private final List<Demand> demands;
    private final WindowDraft draft;
    private final StandingVisits visits;
    private final Clashes clashes;
    private final List<Found> found;
    private final WindowModel model;
    private final StandingPlan before;

    /**
     * The times of a session.
     *
     * @param times what was found
     * @param offered the same with the time that it has, if it can keep that, and those by hand
     * @param own which of them it has; -1 if it lost its own
     * @param pinned whether it goes to others only by hand
     */
    private record Found(Choices.Found times, List<Choice> offered, int own, boolean pinned) {

        /** Which one is at that time; that it costs more than the one it has does not matter by hand. */
        OptionalInt at(Choice choice) {
            return IntStream.range(0, offered.size())
                    .filter(i -> offered.get(i).slot().equals(choice.slot())).findFirst();
        }

        Found with(Choice choice) {
            var more = new ArrayList<>(offered);
            more.add(choice);
            return new Found(times, List.copyOf(more), own, pinned);
        }
    }

    /**
     * Looks for the times of these sessions of the plan before.
     *
     * @param calls makes calls of those where people cannot come together otherwise
     * @param fixed sessions that stay whatever happens
     * @param pulse is called often, and may throw to stop
     */
    RepairBase(Days days, PlanRules rules, Occupied occupied, List<Demand> asked, CallsInstead calls,
            List<Session> fixed, Runnable pulse) {
        this.days = days;
        this.rules = rules;
        this.asked = asked;
        demands = asked.stream().map(one -> {
            pulse.run();
            return calls.of(one);
        }).toList();
        var standings = new Standings(days, demands);
        draft = new WindowDraft(days, rules, occupied, demands, standings);
        visits = new StandingVisits(days, draft, standings);
        clashes = new Clashes(days, rules, draft, fixed);
        var choices = new Choices(days, rules, Map.of());
        found = new ArrayList<>();
        for (var demand : demands) {
            pulse.run();
            found.add(look(demand, choices));
        }
        model = new WindowModel(draft.window(found.stream().map(Found::offered).toList(), pulse), pulse);
        before = stand();
    }

    /** The same with more times at which sessions are put by hand. */
    private RepairBase(RepairBase other, List<Found> found, Runnable pulse) {
        days = other.days;
        rules = other.rules;
        asked = other.asked;
        demands = other.demands;
        draft = other.draft;
        visits = other.visits;
        clashes = other.clashes;
        this.found = found;
        model = new WindowModel(window(other.model.window(), found), pulse);
        before = stand();
    }

    private static Window window(Window window, List<Found> found) {
        return window.withSessions(IntStream.range(0, found.size())
                .mapToObj(i -> window.sessions().get(i).withChoices(found.get(i).offered)).toList());
    }

    /** Looks for the times of a session; it can keep the one it has even where no plan would put it. */
    private static Found look(Demand demand, Choices choices) {
        var all = choices.of(demand, null);
        var own = choices.standing(demand);
        boolean pinned = own.isPresent() && demand.origin() != null && demand.origin().isPinned();
        var offered = new ArrayList<>(all.choices());
        int at = own.isEmpty() ? -1 : IntStream.range(0, offered.size())
                .filter(i -> offered.get(i).slot().span().equals(own.get().slot().span())).findFirst()
                .orElse(offered.size());
        if (at == offered.size()) {
            offered.add(own.get());
        }
        return new Found(all, List.copyOf(offered), at, pinned);
    }

    private StandingPlan stand() {
        var standing = new StandingPlan(model,
                IntStream.range(0, demands.size()).mapToObj(this::visit).toList());
        for (int i = 0; i < demands.size(); i++) {
            for (int choice = 0; found.get(i).pinned && choice < found.get(i).offered.size(); choice++) {
                if (choice != found.get(i).own) {
                    standing.onlyByHand(i, choice);
                }
            }
        }
        return standing;
    }

    private Optional<Plan.Visit> visit(int session) {
        var times = found.get(session);
        return times.own < 0 ? Optional.empty() : Optional.of(visits.of(demands.get(session), session,
                times.own, times.offered.get(times.own).slot().span(), model.window()));
    }

    /** This one, or one that knows these times, too, at which sessions are put by hand. */
    RepairBase with(Map<Integer, Choice> byHand, Runnable pulse) {
        var more = new ArrayList<>(found);
        boolean known = true;
        for (var one : byHand.entrySet()) {
            int session = one.getKey();
            if (at(session, one.getValue()).isEmpty()) {
                known = false;
                more.set(session, more.get(session).with(one.getValue()));
            }
        }
        return known ? this : new RepairBase(this, more, pulse);
    }

    /** Which of the session's times it is; empty if it is none. */
    OptionalInt at(int session, Choice choice) {
        return found.get(session).at(choice);
    }

    /** Whether it was made for just these sessions. */
    boolean isOf(List<Demand> others) {
        boolean same = asked.size() == others.size();
        for (int i = 0; same && i < asked.size(); i++) {
            same = asked.get(i) == others.get(i);
        }
        return same;
    }

    /** The demands of this one, but for those that are moved, which are as they are there. */
    List<Demand> with(List<Demand> others, Predicate<Demand> moved) {
        return IntStream.range(0, demands.size())
                .mapToObj(i -> moved.test(others.get(i)) ? others.get(i) : demands.get(i)).toList();
    }

    Days days() {
        return days;
    }

    PlanRules rules() {
        return rules;
    }

    WindowDraft draft() {
        return draft;
    }

    Clashes clashes() {
        return clashes;
    }

    WindowModel model() {
        return model;
    }

    /** The plan in force. */
    StandingPlan before() {
        return before;
    }

    /** The times that were found for the session. */
    Choices.Found found(int session) {
        return found.get(session).times;
    }

    /** The times that the session may have in the window. */
    List<Choice> offered(int session) {
        return found.get(session).offered;
    }
}
