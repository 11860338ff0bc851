/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A placement in the making, with what it makes of the limits. */
final class Draft {

    private final LimitedProblem limited;
    private final MatchProblem problem;
    private final int[] edgeOf;
    private final long[] breaches;
    private final List<List<Integer>> holders = new ArrayList<>();
    private final int[][] limitsOfSource;
    private final int[][] limitsOfTarget;
    private long objective;

    Draft(LimitedProblem limited, int[] edgeOf) {
        this.limited = limited;
        this.edgeOf = edgeOf.clone();
        problem = limited.problem();
        breaches = LimitRound.breaches(limited, edgeOf);
        limitsOfSource = limitsOf(problem.sources(), true);
        limitsOfTarget = limitsOf(problem.targets(), false);
        for (int target = 0; target < problem.targets(); target++) {
            holders.add(new ArrayList<>());
        }
        for (int source = 0; source < edgeOf.length; source++) {
            objective += cost(source, edgeOf[source]);
            if (edgeOf[source] != MatchProblem.NO_EDGE) {
                holders.get(problem.target(edgeOf[source])).add(source);
            }
        }
    }

    private int[][] limitsOf(int count, boolean ofSources) {
        int[][] limits = new int[count][];
        Arrays.setAll(limits, i -> new int[0]);
        for (int i = 0; i < limited.limits().size(); i++) {
            if (limited.limits().get(i).ofSources() == ofSources) {
                for (int member : limited.limits().get(i).group()) {
                    limits[member] = Arrays.copyOf(limits[member], limits[member].length + 1);
                    limits[member][limits[member].length - 1] = i;
                }
            }
        }
        return limits;
    }

    int[] edges() {
        return edgeOf.clone();
    }

    int edge(int source) {
        return edgeOf[source];
    }

    /** Target of the source, or {@link MatchResult#UNASSIGNED}. */
    int target(int source) {
        return edgeOf[source] == MatchProblem.NO_EDGE ? MatchResult.UNASSIGNED
                : problem.target(edgeOf[source]);
    }

    List<Integer> holders(int target) {
        return holders.get(target);
    }

    boolean hasRoom(int target) {
        return holders.get(target).size() < problem.capacity(target);
    }

    /** Costs and, for those who must be placed and are not, their penalty. */
    long objective() {
        return objective;
    }

    long breach(int limit) {
        return breaches[limit];
    }

    boolean keepsAll() {
        return Arrays.stream(breaches).allMatch(breach -> breach <= 0);
    }

    /** All breaches together. */
    long breached() {
        return Arrays.stream(breaches).filter(breach -> breach > 0).sum();
    }

    long cost(int source, int edge) {
        return edge == MatchProblem.NO_EDGE ? problem.unassignedCost(source) : problem.cost(edge);
    }

    /** How much nearer to a breach the limit comes if the source changes to this edge. */
    long change(int limit, int source, int edge) {
        var condition = limited.limits().get(limit);
        if (condition.ofSources()) {
            return contains(limitsOfSource[source], limit)
                    ? condition.sign() * (limited.measure(source, edge)
                            - limited.measure(source, edgeOf[source])) : 0;
        }
        return counts(limit, edge) - counts(limit, edgeOf[source]);
    }

    private long counts(int limit, int edge) {
        return edge != MatchProblem.NO_EDGE && contains(limitsOfTarget[problem.target(edge)], limit) ? 1 : 0;
    }

    private static boolean contains(int[] limits, int limit) {
        for (int one : limits) {
            if (one == limit) {
                return true;
            }
        }
        return false;
    }

    /** What all breaches together would be if these sources changed to these edges. */
    long breachedAfter(int source, int edge, int other, int otherEdge) {
        long sum = 0;
        for (int limit = 0; limit < breaches.length; limit++) {
            long breach = breaches[limit] + change(limit, source, edge);
            sum += Math.max(0, other < 0 ? breach : breach + change(limit, other, otherEdge));
        }
        return sum;
    }

    /** Changes one source to another edge, or to none; there may be too many at its target for a moment. */
    void move(int source, int edge) {
        for (int limit = 0; limit < breaches.length; limit++) {
            breaches[limit] += change(limit, source, edge);
        }
        objective += cost(source, edge) - cost(source, edgeOf[source]);
        if (edgeOf[source] != MatchProblem.NO_EDGE) {
            holders.get(problem.target(edgeOf[source])).remove((Integer) source);
        }
        if (edge != MatchProblem.NO_EDGE) {
            holders.get(problem.target(edge)).add(source);
        }
        edgeOf[source] = edge;
    }
}
