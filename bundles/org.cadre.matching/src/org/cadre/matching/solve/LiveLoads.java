/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Settles decisions where mentees weigh differently, so that places cannot simply be counted. As few as
 * possible move; if that leaves a mentor with too much, one of those who are too many must go elsewhere, and
 * each of them is tried in turn, always going on where the fewest moved (branch and bound, as in {@link
 * LoadSearch}, but each branch takes a warm change).
 */
final class LiveLoads {

    /** So many branches are tried; a limit that counts work gives the same answer everywhere. */
    private static final int MOST_NODES = 150;

    private final LiveWarm warm;
    private final Caseload caseload;
    private final long moveCost;

    private record Node(LiveState state, Placement placement, long cost, int number) {
    }

    LiveLoads(LiveWarm warm, LiveFigures figures) {
        this.warm = warm;
        this.caseload = figures.caseload();
        this.moveCost = warm.keepBonus();
    }

    /** The choice in which the fewest move that gives nobody too much. */
    Placement place(LiveState wanted, Watch watch) {
        var open = new PriorityQueue<>(
                Comparator.comparingLong(Node::cost).thenComparingInt(Node::number));
        open.add(node(wanted, wanted, 0, watch));
        int nodes = 1;
        var last = open.peek();
        while (!open.isEmpty() && nodes < MOST_NODES) {
            watch.stopIfCanceled();
            last = open.poll();
            int[] mentorOf = last.placement().mentorOf();
            var crowded = crowded(mentorOf, wanted);
            if (crowded.length == 0) {
                return last.placement();
            }
            for (int row : tooMany(crowded[0], mentorOf, wanted)) {
                var state = last.state().copy();
                state.vetoes().add(new LiveState.Ban(row, crowded[0]));
                open.add(node(state, wanted, nodes++, watch));
            }
        }
        return relieved(last.placement(), wanted);
    }

    private Node node(LiveState state, LiveState wanted, int number, Watch watch) {
        var placement = warm.place(state, watch);
        int[] after = placement.mentorOf();
        long moved = IntStream.range(0, after.length).filter(row ->
                wanted.mentorOf()[row] != LiveState.NOBODY && wanted.mentorOf()[row] != after[row]).count();
        return new Node(state, placement, placement.objective() + moved * moveCost, number);
    }

    /** The mentors with too much who have somebody that may go. */
    private int[] crowded(int[] mentorOf, LiveState wanted) {
        return IntStream.of(caseload.overloaded(mentorOf))
                .filter(mentor -> IntStream.range(0, mentorOf.length)
                        .anyMatch(row -> mentorOf[row] == mentor && !wanted.holds(row)))
                .toArray();
    }

    /** Of those who may go, the heaviest who are too much, at least one of whom must. */
    private int[] tooMany(int mentor, int[] mentorOf, LiveState wanted) {
        int[] with = IntStream.range(0, mentorOf.length).filter(row -> mentorOf[row] == mentor).toArray();
        int[] may = IntStream.of(with).filter(row -> !wanted.holds(row)).toArray();
        return may.length == with.length ? caseload.tooMany(mentor, with) : may;
    }

    /** The search grew too large: whoever is too much waits. */
    private Placement relieved(Placement placement, LiveState wanted) {
        var copy = placement.copy();
        int[] mentorOf = copy.mentorOf();
        for (int[] crowded = crowded(mentorOf, wanted); crowded.length > 0; crowded = crowded(mentorOf,
                wanted)) {
            int mentor = crowded[0];
            int row = IntStream.range(0, mentorOf.length)
                    .filter(r -> mentorOf[r] == mentor && !wanted.holds(r)).boxed()
                    .min(Comparator.comparing((Integer r) -> wanted.mentorOf()[r] == mentor)
                            .thenComparingDouble(r -> -caseload.load(r)))
                    .orElseThrow();
            mentorOf[row] = LiveState.NOBODY;
        }
        return Arrays.equals(mentorOf, placement.mentorOf()) ? placement
                : copy.withObjective(warm.cost(mentorOf, wanted)).withBound(0, copy.rounds());
    }
}
