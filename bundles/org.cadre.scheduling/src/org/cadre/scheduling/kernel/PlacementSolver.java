/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import org.cadre.assignment.Progress;

/**
 * Places as cheaply as it can within a fixed amount of work: prices of limits over the assignment kernel give
 * the bound and good drafts, ejection chains and small neighborhoods placed anew do the rest. Keeps no state.
 */
public final class PlacementSolver {

    private static final int QUICK_WORK_PER_SESSION = 1_000;

    private static final int SMALL = 20;
    private static final long SMALL_NODES_PER_WORK = 5;

    private final Effort effort;

    /**
     * How much to do.
     *
     * @param rounds in how many rounds at most prices are sought
     * @param work steps per session to spend on improving the best draft
     */
    public record Effort(int rounds, int work) {

        /** A draft at once. */
        public static final Effort QUICK = new Effort(15, 1_000);
        /** What a window in a program deserves. */
        public static final Effort NORMAL = new Effort(60, 10_000);
        /** For small programs and for comparing. */
        public static final Effort THOROUGH = new Effort(300, 100_000);
    }

    public PlacementSolver(Effort effort) {
        this.effort = effort;
    }

    /** Places; after a cancellation what was found until then, which keeps all limits too. */
    public Placement solve(PlacementProblem problem, Progress progress) {
        int total = effort.rounds() + 10;
        var pulse = new Pulse(progress, total);
        var board = new Board(problem);
        var search = new LocalSearch(board, pulse);
        search.fill(0);
        search.improve(1, (long) QUICK_WORK_PER_SESSION * problem.sessions());
        var prices = new PriceRounds(board, search, pulse);
        prices.run(effort.rounds(), progress);
        long bound = finish(board, search, prices.bound(), pulse);
        boolean complete = !pulse.cancelled();
        if (complete) {
            pulse.reached(total);
        }
        return new Placement(board, bound, complete, prices.rounds());
    }

    /**
     * Tries everything if the problem is small, else improves; returns the bound, the cost if all was tried.
     */
    private long finish(Board board, LocalSearch search, long bound, Pulse pulse) {
        if (pulse.cancelled() || board.cost() <= bound) {
            return bound;
        }
        int sessions = board.problem().sessions();
        if (sessions <= SMALL && new ExactSearch(board, pulse).search(effort.work() * SMALL_NODES_PER_WORK)) {
            return board.cost();
        }
        search.fill(3);
        search.improve(3, (long) effort.work() * sessions / 2);
        search.shake((long) effort.work() * sessions / 2, bound);
        return bound;
    }
}
