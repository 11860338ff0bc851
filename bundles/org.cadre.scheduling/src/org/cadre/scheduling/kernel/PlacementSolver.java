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

    private static final int QUICK_WORK_PER_SESSION = 200;

    private static final int SMALL = 20;
    private static final long SMALL_NODES_PER_WORK = 5;

    private final Effort effort;

    /**
     * How much to do.
     *
     * @param rounds in how many rounds at most prices are sought
     * @param work steps per session to spend on improving the best draft
     * @param gap how near to the bound is near enough, as a share of the cost
     */
    public record Effort(int rounds, int work, double gap) {

        /** A draft at once. */
        public static final Effort QUICK = new Effort(15, 500, 0.005);
        /** What a window in a program deserves. */
        public static final Effort NORMAL = new Effort(60, 2_000, 0.001);
        /** For small programs and for comparing. */
        public static final Effort THOROUGH = new Effort(300, 20_000, 0);
    }

    public PlacementSolver(Effort effort) {
        this.effort = effort;
    }

    /**
     * Places; after a cancellation what was found until then, which keeps all limits too. Parts that have
     * nothing in common are placed by themselves, on as many processors as there are; the answer does not
     * depend on how many.
     */
    public Placement solve(PlacementProblem problem, Progress progress) {
        var run = new Run(problem, progress);
        if (run.isPerfect()) {
            return run.placement(run.board.cost(), 0);
        }
        var parts = Parts.of(problem);
        if (parts.size() == 1) {
            return run.solve(progress);
        }
        var shared = new SharedProgress(progress, problem.sessions());
        var found = parts.parallelStream().map(part -> solve(part, shared)).toList();
        return new Placement(problem, parts, found);
    }

    /**
     * A quick placement without improvement, of which no progress is told; its bound is what everyone's
     * cheapest time costs.
     */
    public Placement draft(PlacementProblem problem, Progress progress) {
        var run = new Run(problem, progress);
        run.search.fill(1);
        return new Placement(run.board, problem.floor(), !run.pulse.cancelled(), 0);
    }

    private Placement solve(Parts.Part part, SharedProgress progress) {
        if (progress.isCancelled()) {
            return null;
        }
        var quiet = progress.quiet();
        var placement = new Run(part.problem(), quiet).solve(quiet);
        progress.placed(part.sessions().length);
        return placement;
    }

    /** Begins with everyone at the cheapest time that is left. */
    private final class Run {
        private final Board board;
        private final Pulse pulse;
        private final LocalSearch search;

        Run(PlacementProblem problem, Progress progress) {
            board = new Board(problem);
            pulse = new Pulse(progress, effort.rounds() + 10);
            search = new LocalSearch(board, pulse);
            search.fill(0);
        }

        /** Whether everyone has what suits best, and nothing could cost less. */
        boolean isPerfect() {
            return board.cost() == board.problem().floor();
        }

        Placement solve(Progress progress) {
            search.improve(1, (long) QUICK_WORK_PER_SESSION * board.problem().sessions());
            search.spareUnits();
            var prices = new PriceRounds(board, search, pulse);
            prices.run(effort.rounds(), effort.gap(), progress);
            return placement(finish(board, search, prices.bound(), pulse), prices.rounds());
        }

        Placement placement(long bound, int rounds) {
            boolean complete = !pulse.cancelled();
            if (complete) {
                pulse.reached(effort.rounds() + 10);
            }
            return new Placement(board, bound, complete, rounds);
        }
    }

    /**
     * Tries everything if the problem is small, else improves; returns the bound, the cost if all was tried.
     */
    private long finish(Board board, LocalSearch search, long bound, Pulse pulse) {
        if (pulse.cancelled() || board.cost() - bound <= effort.gap() * board.cost()) {
            return bound;
        }
        int sessions = board.problem().sessions();
        if (sessions <= SMALL && new ExactSearch(board, pulse).search(effort.work() * SMALL_NODES_PER_WORK)) {
            return board.cost();
        }
        search.fill(3);
        long work = (long) effort.work() * sessions;
        long end = board.work() + work;
        search.spareUnits();
        search.improve(1, work / 2);
        search.improve(3, work / 4);
        search.shake(end - board.work(), bound);
        return bound;
    }
}
