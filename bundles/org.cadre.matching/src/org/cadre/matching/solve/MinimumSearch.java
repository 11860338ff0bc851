/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Keeps smallest caseloads: a mentor who gets anybody carries at least what justifies her release, or gets
 * nobody. Where a placement leaves a mentor in between, she must have enough in one branch and nobody in the
 * other, always going on where the cost is least (branch and bound); the first placement that leaves nobody
 * in between is the best one. If the search grows too large, the answer is the best one known, with the bound
 * reached.
 */
final class MinimumSearch {

    private static final int CLOSED = -1;
    /** So many pairs are solved in all; counts work, not time. */
    private static final int MOST_PAIRS = 2_000_000;
    private static final int MOST_NODES = 400;
    private static final double TOLERANCE = 1e-9;

    private final Caseload caseload;
    private final double[] missing;
    private final double load;
    private final BiFunction<Caseload, int[], Placement> placing;
    private final PriorityQueue<Node> open = new PriorityQueue<>(
            Comparator.comparingLong(Node::objective).thenComparingInt(Node::number));
    private int nodes;

    /** What was decided about each mentor: open, closed, or so many mentees at least. */
    private record Node(Placement placement, int[] state, int number) {

        long objective() {
            return placement.objective();
        }
    }

    /**
     * @param missing what each mentor lacks to her minimum before the run; 0 or less for nothing
     * @param load what a mentee weighs on average
     * @param placing places for a caseload and so many mentees that each mentor must get
     */
    MinimumSearch(Caseload caseload, double[] missing, double load,
            BiFunction<Caseload, int[], Placement> placing) {
        this.caseload = caseload;
        this.missing = missing;
        this.load = Math.max(TOLERANCE, load);
        this.placing = placing;
    }

    /** The best placement for these terms that leaves no mentor between nobody and her minimum. */
    GoalSearch.Found place(GoalTerms terms) {
        var best = search();
        int[] forced = Arrays.stream(best.state).map(count -> Math.max(0, count)).toArray();
        return new GoalSearch.Found(best.placement, terms.withForced(forced), rooms(best.state));
    }

    private Node search() {
        var root = add(new int[missing.length]);
        if (between(root.placement) < 0) {
            return root;
        }
        var known = dive(root);
        int most = Math.clamp(MOST_PAIRS / Math.max(1, root.placement.table().size()), 4, MOST_NODES);
        while (!open.isEmpty() && open.peek().objective() < known.objective() && nodes < most) {
            var node = open.poll();
            int mentor = between(node.placement);
            if (mentor < 0) {
                return node;
            }
            branch(node, mentor);
        }
        long least = open.isEmpty() ? known.objective() : open.peek().objective();
        return new Node(known.placement.withBound(Math.min(least, known.objective()), nodes), known.state,
                known.number);
    }

    /** A first answer: whoever has half of her minimum gets all of it, the others get nobody. */
    private Node dive(Node root) {
        var node = root;
        while (between(node.placement) >= 0) {
            int[] state = node.state.clone();
            double[] taken = caseload.taken(node.placement.mentorOf());
            for (int mentor = 0; mentor < state.length; mentor++) {
                if (isBetween(mentor, taken[mentor])) {
                    boolean half = 2 * taken[mentor] >= missing[mentor] && state[mentor] == 0;
                    state[mentor] = half ? enough(mentor, 0) : CLOSED;
                }
            }
            var next = solve(state);
            for (int mentor = 0; infeasible(next) && mentor < state.length; mentor++) {
                // Not all of them can have enough at once.
                state[mentor] = state[mentor] > 0 && node.state[mentor] <= 0 ? CLOSED : state[mentor];
            }
            node = infeasible(next) ? solve(state) : next;
        }
        return node;
    }

    private void branch(Node node, int mentor) {
        int[] closed = node.state.clone();
        closed[mentor] = CLOSED;
        add(closed);
        int[] forced = node.state.clone();
        forced[mentor] = enough(mentor, node.state[mentor]);
        if (forced[mentor] <= caseload.places()[mentor]) {
            var child = solve(forced);
            if (!infeasible(child)) {
                open.add(child);
            }
        }
    }

    /** So many mentees make up the minimum, or one more than did not. */
    private int enough(int mentor, int before) {
        return Math.max(before + 1, (int) Math.ceil(missing[mentor] / load - TOLERANCE));
    }

    private Node add(int[] state) {
        var node = solve(state);
        open.add(node);
        return node;
    }

    private Node solve(int[] state) {
        int[] forced = Arrays.stream(state).map(count -> Math.max(0, count)).toArray();
        return new Node(placing.apply(rooms(state), forced), state, nodes++);
    }

    private Caseload rooms(int[] state) {
        return caseload.without(IntStream.range(0, state.length).filter(m -> state[m] == CLOSED).toArray());
    }

    private static boolean infeasible(Node node) {
        return node.objective() > GoalTerms.DOMINANT / 2;
    }

    /** The mentor who lacks most of those in between, or -1. */
    private int between(Placement placement) {
        double[] taken = caseload.taken(placement.mentorOf());
        return IntStream.range(0, missing.length).filter(mentor -> isBetween(mentor, taken[mentor])).boxed()
                .max(Comparator.comparingDouble((Integer mentor) -> missing[mentor] - taken[mentor])
                        .thenComparingInt(mentor -> -mentor)).orElse(-1);
    }

    private boolean isBetween(int mentor, double taken) {
        return taken > TOLERANCE && taken < missing[mentor] - TOLERANCE;
    }
}
