/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** Completes an interrupted assignment: whoever is left takes her cheapest place that is free. */
final class GreedyFill {

    private final MatchProblem problem;
    private final Seats seats;

    GreedyFill(MatchProblem problem, Seats seats) {
        this.problem = problem;
        this.seats = seats;
    }

    void fill() {
        for (int source = 0; source < problem.sources(); source++) {
            if (seats.edgeOf(source) == MatchProblem.NO_EDGE) {
                fill(source);
            }
        }
    }

    private void fill(int source) {
        int end = problem.endEdge(source);
        for (int edge = problem.firstEdge(source); edge < end; edge++) {
            if (problem.cost(edge) >= problem.unassignedCost(source)) {
                return;
            }
            int target = problem.target(edge);
            if (seats.hasRoom(target)) {
                seats.sit(seats.takeFree(target), source, edge, 0);
                return;
            }
        }
    }
}
