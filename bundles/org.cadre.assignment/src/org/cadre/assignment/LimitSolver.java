/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.List;
import java.util.Optional;

/**
 * Places as cheaply as possible under conditions on groups, which alone make the problem hard: puts a price
 * on each condition, solves what is left exactly, beginning each time with the answer before, and moves the
 * prices until the optimum just keeps the conditions (Lagrange). Every round proves a bound; what an optimum
 * still breaches is mended pair by pair. The gap between the best placement and the best bound is known, and
 * shrinks in relation to the whole as problems grow: it is a matter of a few pairs for each limit.
 * <p>
 * No clock decides anything; the same problem has the same answer on every system.
 */
public final class LimitSolver {

    /** So many edges are looked at in all, in rounds over all of them. */
    private static final long MOST_EDGES = 60_000_000;
    private static final int FEWEST_ROUNDS = 30;
    private static final int MOST_ROUNDS = 300;
    private static final double EASY_BREACH = 0.01;
    /** After so many rounds without any progress the search ends. */
    private static final int PATIENCE = 25;
    /** So many mendings in vain are tried with a large problem. */
    private static final int MENDINGS = 12;
    /** In this round, and then ever more seldom, it is asked whether the limits can be kept at all. */
    private static final int FIRST_QUESTION = 3;
    private static final int QUESTION_DELAY = 4;
    private static final int SMALL = 40_000;
    private static final double GUESS = 0.02;

    private final MatchSolver solver;
    private final double tolerance;

    /**
     * @param solver for the problem without limits
     * @param tolerance the share of the objective that the gap may be; the search ends there
     */
    public LimitSolver(MatchSolver solver, double tolerance) {
        this.solver = solver;
        this.tolerance = tolerance;
    }

    /** Solves until the gap is small enough, or so much work was done, or it is cancelled. */
    public LimitedResult solve(LimitedProblem limited, Progress progress) {
        return solve(limited, solver.solve(limited.problem(), progress), progress);
    }

    /**
     * As {@link #solve(LimitedProblem, Progress)}, when the optimum without limits is known.
     *
     * @param optimum of this problem
     * @throws IllegalArgumentException if not all can be placed who must be: then there is nothing to bound
     */
    public LimitedResult solve(LimitedProblem limited, MatchResult optimum, Progress progress) {
        if (optimum.complete() && !optimum.feasible()) {
            throw new IllegalArgumentException(
                    "%d sources cannot be placed that must be".formatted(optimum.unplaced()));
        }
        return new Search(limited, optimum, new Pulse(progress, 100)).run();
    }

    private final class Search {
        private final LimitedProblem limited;
        private final Weighing weighing;
        private final Pulse pulse;
        private final LimitRounds rounds;
        private final LimitPrices prices;
        private final BrokenLimitFinder finder;
        private final int mostRounds;
        private LimitRound proof;
        private Draft best;
        private List<BrokenLimits> broken = List.of();
        private int nextQuestion = FIRST_QUESTION;
        private int inVain;
        private int idle;

        Search(LimitedProblem limited, MatchResult optimum, Pulse pulse) {
            this.limited = limited;
            this.pulse = pulse;
            weighing = new Weighing(limited);
            rounds = new LimitRounds(limited, weighing, optimum, pulse);
            finder = new BrokenLimitFinder(limited, weighing, pulse);
            int[] edges = new int[limited.problem().sources()];
            for (int source = 0; source < edges.length; source++) {
                edges[source] = optimum.edge(source);
            }
            best = new Draft(limited, edges);
            prices = new LimitPrices(weighing, sizes(edges));
            mostRounds = (int) Math.max(FEWEST_ROUNDS,
                    Math.min(MOST_ROUNDS, MOST_EDGES / Math.max(1, limited.problem().edges())));
        }

        private long[] sizes(int[] edges) {
            return limited.limits().stream().mapToLong(limit -> limited.value(limit, edges)).toArray();
        }

        LimitedResult run() {
            boolean better = true;
            while (rounds.count() < mostRounds && !pulse.cancelled() && better) {
                var round = rounds.solve(prices.whole());
                if (round != null) {
                    better = next(round);
                    pulse.reached(100 * rounds.count() / mostRounds);
                }
            }
            if (proof == null) {
                proof = new LimitRound(new long[limited.limits().size()], new long[0], new int[0],
                        new long[0], Long.MIN_VALUE, new long[0]);
            }
            pulse.reached(100);
            return new LimitedResult(limited, best, proof, weighing.weights(proof.limitPrices()),
                    rounds.count(), !pulse.cancelled(), broken);
        }

        /** Takes what the round brought and sets the prices of the next one; false if none is needed. */
        private boolean next(LimitRound round) {
            boolean higher = proof == null || round.bound() > proof.bound();
            proof = higher ? round : proof;
            boolean found = (round.keepsAll() || isEasy(round))
                    && consider(new LimitRepair(limited, weighing, pulse).repair(round));
            idle = higher || found ? 0 : idle + 1;
            if (closed() || idle > PATIENCE || !best.keepsAll() && isBroken(round.limitPrices())) {
                return false;
            }
            if (prices.secant()) {
                prices.follow(round.breaches());
            } else {
                prices.climb(round.limitPrices(), round.breaches(), distance(), higher);
            }
            return true;
        }

        /** Keeps the draft if it is better than what is known. */
        private boolean consider(Draft draft) {
            boolean first = draft.keepsAll() && !best.keepsAll();
            boolean nearer = !best.keepsAll() && draft.breached() < best.breached();
            boolean cheaper = draft.keepsAll() && best.keepsAll() && draft.objective() < best.objective();
            inVain += draft.keepsAll() ? 0 : 1;
            best = first || nearer || cheaper ? draft : best;
            return first || cheaper;
        }

        private boolean closed() {
            return best.keepsAll() && cost(best) - proof.bound() <= tolerance * Math.abs(proof.bound());
        }

        private long cost(Draft draft) {
            return new LimitedResult(limited, draft, proof, weighing.weights(proof.limitPrices()), 0, true,
                    List.of()).objective();
        }

        private double distance() {
            return best.keepsAll() ? Math.max(1, cost(best) - proof.bound())
                    : GUESS * Math.max(1, Math.abs(proof.bound()));
        }

        /** Few breaches can be mended; many would only take time. */
        private boolean isEasy(LimitRound round) {
            if (limited.problem().edges() <= SMALL) {
                return true;
            }
            boolean few = inVain < MENDINGS;
            for (int i = 0; i < round.breaches().length; i++) {
                long size = Math.abs(limited.limits().get(i).limit());
                few &= round.breaches()[i] <= EASY_BREACH * size;
            }
            return few;
        }

        /** Asks now and then whether the limits can be kept at all. */
        private boolean isBroken(long[] limitPrices) {
            if (rounds.count() == nextQuestion || rounds.count() == mostRounds) {
                broken = nextQuestion == FIRST_QUESTION ? finder.alone(limitPrices) : List.of();
                nextQuestion *= QUESTION_DELAY;
                if (broken.isEmpty() && rounds.count() > FIRST_QUESTION) {
                    broken = finder.together(limitPrices);
                }
                Optional.ofNullable(finder.nearest()).ifPresent(this::consider);
            }
            return !broken.isEmpty();
        }
    }
}
