/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.cadre.scheduling.check.PlanChecker;
import org.cadre.scheduling.check.Violation;
import org.cadre.scheduling.check.Violation.Rule;

/** Tries every plan of a tiny window and asks the checker alone which are allowed and what they cost. */
final class EveryPlan {

    private static final int MOST = 600;

    private final Window window;
    private final List<List<Optional<Plan.Visit>>> visits;
    private final List<Plan> allowed = new ArrayList<>();
    private boolean tooMany;

    private EveryPlan(Window window) {
        this.window = window;
        visits = IntStream.range(0, window.sessions().size()).mapToObj(this::visits).toList();
    }

    /** What the best plan costs; empty if there are too many to try. */
    static OptionalLong leastCost(Window window) {
        return of(window).map(plans -> plans.stream().mapToLong(plan -> PlanChecker.cost(window, plan)).min())
                .orElse(OptionalLong.empty());
    }

    /** All plans that are allowed; empty if there are too many to try. */
    static Optional<List<Plan>> of(Window window) {
        var every = new EveryPlan(window);
        double plans = every.visits.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
        if (every.tooMany || plans > MOST) {
            return Optional.empty();
        }
        every.extend(new ArrayList<>());
        return Optional.of(every.allowed);
    }

    private void extend(List<Optional<Plan.Visit>> chosen) {
        if (chosen.size() == visits.size()) {
            judge(new Plan(chosen, 0, Long.MIN_VALUE, true));
            return;
        }
        for (var visit : visits.get(chosen.size())) {
            chosen.add(visit);
            extend(chosen);
            chosen.removeLast();
        }
    }

    private void judge(Plan plan) {
        if (keepsRules(plan)) {
            allowed.add(plan);
        }
    }

    /** The checker says what a plan costs, so that it needn't know. */
    private boolean keepsRules(Plan plan) {
        return PlanChecker.check(window, plan).stream().map(Violation::rule)
                .allMatch(rule -> rule == Rule.COST_RIGHT);
    }

    private List<Optional<Plan.Visit>> visits(int session) {
        if (tooMany) {
            return List.of();
        }
        var all = new ArrayList<Optional<Plan.Visit>>();
        all.add(Optional.empty());
        var wanted = window.sessions().get(session);
        for (int choice = 0; choice < wanted.choices().size(); choice++) {
            for (var covers : covers(wanted, wanted.choices().get(choice).slot().span())) {
                for (int room = Plan.NO_ROOM; room < window.rooms().size(); room++) {
                    all.add(Optional.of(new Plan.Visit(choice, covers, room, false)));
                }
                all.add(Optional.of(new Plan.Visit(choice, covers, Plan.NO_ROOM, true)));
            }
        }
        all.removeIf(visit -> !possibleAlone(session, visit));
        return all;
    }

    private boolean possibleAlone(int session, Optional<Plan.Visit> visit) {
        var alone = new ArrayList<Optional<Plan.Visit>>(window.sessions().stream()
                .map(other -> Optional.<Plan.Visit>empty()).toList());
        alone.set(session, visit);
        return keepsRules(new Plan(alone, 0, Long.MIN_VALUE, true));
    }

    private List<List<Cover>> covers(Session wanted, Span span) {
        List<List<Cover>> all = List.of(List.of());
        for (int member : wanted.members()) {
            var lessons = window.people().get(member).lessons();
            for (int lesson = 0; lesson < lessons.size(); lesson++) {
                if (lessons.get(lesson).span().overlaps(span)) {
                    all = times(all, ways(member, lesson));
                }
            }
        }
        return all;
    }

    private List<List<Cover>> times(List<List<Cover>> all, List<Cover> ways) {
        tooMany |= all.size() > MOST;
        if (tooMany) {
            return all;
        }
        var longer = new ArrayList<List<Cover>>();
        for (var covers : all) {
            for (var way : ways) {
                var more = new ArrayList<>(covers);
                more.add(way);
                longer.add(more);
            }
        }
        return longer;
    }

    private List<Cover> ways(int teacher, int lesson) {
        var ways = new ArrayList<Cover>(List.of(new Cover.Substitute(teacher, lesson),
                new Cover.Office(teacher, lesson), new Cover.Merged(teacher, lesson)));
        window.people().get(teacher).lessons().get(lesson).colleagues()
                .forEach(person -> ways.add(new Cover.Colleague(teacher, lesson, person)));
        return ways;
    }
}
