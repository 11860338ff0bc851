/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchProblemBuilder;
import org.cadre.assignment.MatchResult;
import org.cadre.core.match.PairScorer;

/**
 * A match as the solver sees it: a mentor may be several targets, whose places cost differently, and a school
 * may have a room to wait in.
 */
final class GoalProblem {

    private final CandidateTable table;
    private final GoalTerms terms;
    private final Decision decisions;
    private final List<Target> targets = new ArrayList<>();
    private final int[] firstTarget;
    private final Map<Integer, List<Integer>> roomsOf = new HashMap<>();
    private long correction;

    /** Places of a mentor, or of a waiting room for {@link Placement#NOBODY}. */
    private record Target(int mentor, int places, int surcharge) {
    }

    /**
     * @param places how many each mentor can take
     * @param decisions about pairs; null for none
     */
    GoalProblem(CandidateTable table, GoalTerms terms, int[] places, Decision decisions) {
        this.table = table;
        this.terms = terms;
        this.decisions = decisions;
        firstTarget = new int[places.length + 1];
        for (int mentor = 0; mentor < places.length; mentor++) {
            addMentor(mentor, Math.min(places[mentor], terms.most()[mentor]));
            firstTarget[mentor + 1] = targets.size();
        }
        for (var room : terms.schools().rooms()) {
            addRoom(room);
        }
    }

    private void addMentor(int mentor, int places) {
        int forced = terms.forced()[mentor];
        int done = 0;
        for (var step : terms.steps().of(mentor, places)) {
            int first = Math.min(step.places(), Math.max(0, forced - done));
            if (first > 0) {
                targets.add(new Target(mentor, first, step.surcharge() - terms.dominant()));
            }
            if (step.places() > first || first == 0) {
                targets.add(new Target(mentor, step.places() - first, step.surcharge()));
            }
            done += step.places();
        }
        correction += (long) terms.dominant() * forced;
    }

    private void addRoom(SchoolRooms.Room room) {
        var numbers = roomsOf.computeIfAbsent(room.school(), school -> new ArrayList<>());
        numbers.add(targets.size());
        targets.add(new Target(Placement.NOBODY, room.mustWait(), -terms.dominant()));
        numbers.add(targets.size());
        targets.add(new Target(Placement.NOBODY, room.mayWait(), 0));
        correction += (long) terms.dominant() * room.mustWait();
    }

    /** The problem for the solver; only pairs that cost no more than allowed. */
    MatchProblem problem() {
        var builder = MatchProblem.builder(table.mentees(), targets.size())
                .capacities(targets.stream().mapToInt(Target::places).toArray());
        for (int row = 0; row < table.mentees(); row++) {
            for (long pair : table.row(row)) {
                int mentor = CandidateTable.mentor(pair);
                if (CandidateTable.cost(pair) <= terms.mostCost() && Decision.allow(decisions, row, mentor)) {
                    for (int target = firstTarget[mentor]; target < firstTarget[mentor + 1]; target++) {
                        builder.edge(row, target, terms.cost(row, pair) + targets.get(target).surcharge);
                    }
                }
            }
            leaveOut(row, builder);
        }
        return builder.build();
    }

    private void leaveOut(int row, MatchProblemBuilder builder) {
        var rooms = terms.concerns(row) ? roomsOf.get(terms.schools().schoolOf()[row]) : null;
        boolean decided = !Decision.isOpen(decisions, row);
        int cost = terms.waitCosts().of(row);
        builder.unassignedCost(row, rooms == null && !decided ? cost : terms.dominant());
        if (rooms != null && !decided) {
            rooms.forEach(room -> builder.edge(row, room,
                    cost + targets.get(room).surcharge));
        }
    }

    /** The mentor of each row by its target, or {@link Placement#NOBODY}. */
    int[] mentorOf(IntUnaryOperator targetOfRow) {
        int[] mentorOf = new int[table.mentees()];
        Arrays.setAll(mentorOf, row -> mentor(targetOfRow.applyAsInt(row)));
        return mentorOf;
    }

    int mentor(int target) {
        return target == MatchResult.UNASSIGNED ? Placement.NOBODY : targets.get(target).mentor;
    }

    /** Places that must be taken were given a bonus, which the objective does not count. */
    long objective(long solved) {
        return solved + correction;
    }

    /** What the next place of each mentor costs, however dear it is for others. */
    long[] prices(long scale, IntToLongFunction priceOfTarget) {
        long[] prices = new long[firstTarget.length - 1];
        for (int mentor = 0; mentor < prices.length; mentor++) {
            prices[mentor] = Long.MAX_VALUE;
            for (int target = firstTarget[mentor]; target < firstTarget[mentor + 1]; target++) {
                long price = scale * targets.get(target).surcharge + priceOfTarget.applyAsLong(target);
                prices[mentor] = Math.min(prices[mentor], price);
            }
        }
        return prices;
    }

    /** What the pair of this row and target costs without bonus and surcharge: 10,000 for waiting. */
    int measure(int row, int target) {
        int mentor = mentor(target);
        if (mentor == Placement.NOBODY) {
            return PairScorer.FULL;
        }
        for (long pair : table.row(row)) {
            if (CandidateTable.mentor(pair) == mentor) {
                return CandidateTable.cost(pair);
            }
        }
        throw new IllegalArgumentException("no pair of row " + row); //$NON-NLS-1$
    }
}
