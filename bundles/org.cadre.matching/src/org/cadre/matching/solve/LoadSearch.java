/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Keeps weighted caseloads at least cost. Where all mentees weigh the same, the first solution is the answer.
 * Otherwise it may overload mentors; then one of those who are too many with a mentor must go elsewhere,
 * and the search tries each of them in turn, always going on where the cost is least (branch and bound).
 * The first solution that overloads nobody is the best one. If the search grows too large, the answer is
 * the best one known, with the bound reached.
 */
final class LoadSearch {

    /**
     * So many pairs are solved in all; a limit that counts work, not time, gives the same answer
     * everywhere.
     */
    private static final int MOST_PAIRS = 10_000_000;

    private final Placer exact;
    private final Caseload caseload;
    private final LoadFitting fitting;
    private final PriorityQueue<Node> open =
            new PriorityQueue<>(Comparator.comparingLong(Node::objective).thenComparingInt(Node::number));
    private final Map<Integer, Long> costOf = new HashMap<>();
    private int nodes;
    private int rounds;

    private record Node(Placement placement, Decision decisions, int number) {
        long objective() {
            return placement.objective();
        }
    }

    LoadSearch(Placer exact, Caseload caseload, int unmatchedCost) {
        this(exact, caseload, WaitCosts.even(unmatchedCost));
    }

    LoadSearch(Placer exact, Caseload caseload, WaitCosts waitCosts) {
        this.exact = exact;
        this.caseload = caseload;
        this.fitting = new LoadFitting(exact, caseload, waitCosts);
    }

    /** Returns the best placement that overloads nobody, with a bound of how much better one could be. */
    Placement place() {
        return place(null);
    }

    /** As {@link #place()}, with some pairs decided already. */
    Placement place(Decision decisions) {
        var first = add(decisions);
        if (caseload.overloaded(first.mentorOf()).length == 0) {
            return first;
        }
        var known = fitting.fit(first.copy(), decisions);
        var best = search(known, Math.max(1, MOST_PAIRS / Math.max(1, first.table().size())));
        long bound = open.isEmpty() ? best.objective() : Math.min(best.objective(), open.peek().objective());
        return best.withBound(bound, rounds);
    }

    /**
     * Takes the cheapest open node again and again, until it is a solution or no better than the one known.
     */
    private Placement search(Placement known, int mostNodes) {
        while (!open.isEmpty() && open.peek().objective() < known.objective() && nodes < mostNodes) {
            var node = open.poll();
            int[] overloaded = caseload.overloaded(node.placement.mentorOf());
            if (overloaded.length == 0) {
                open.clear();
                return node.placement;
            }
            branch(node, hardest(overloaded));
        }
        if (nodes < mostNodes) {
            open.clear();
        }
        return known;
    }

    /**
     * The mentor whose branches cost most so far: the fewer cheap ones remain, the sooner the search ends.
     */
    private int hardest(int[] overloaded) {
        return IntStream.of(overloaded).boxed()
                .max(Comparator.comparingLong(mentor -> costOf.getOrDefault(mentor, Long.MAX_VALUE)))
                .orElseThrow();
    }

    /** In each branch one goes elsewhere and those who are heavier stay, so that no choice is tried twice. */
    private void branch(Node node, int mentor) {
        int[] mentorOf = node.placement.mentorOf();
        int[] with = IntStream.range(0, mentorOf.length).filter(row -> mentorOf[row] == mentor).toArray();
        var stay = node.decisions;
        long least = Long.MAX_VALUE;
        for (int row : caseload.tooMany(mentor, with)) {
            if (Decision.isOpen(node.decisions, row)) {
                var branch = add(new Decision(row, mentor, false, stay));
                least = Math.min(least, branch.objective() - node.objective());
                stay = new Decision(row, mentor, true, stay);
            }
        }
        costOf.put(mentor, least);
    }

    private Placement add(Decision decisions) {
        var placement = exact.place(caseload.places(decisions), decisions);
        rounds += placement.rounds();
        open.add(new Node(placement, decisions, nodes++));
        return placement;
    }
}
