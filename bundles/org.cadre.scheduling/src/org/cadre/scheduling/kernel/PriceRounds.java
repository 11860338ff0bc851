/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.cadre.assignment.Progress;

/**
 * Seeks prices of limits round by round (subgradient steps of Polyak's length, smoothed), keeps the best
 * bound,
 * and makes drafts of what the sessions want at these prices; the board ends with the best draft.
 */
final class PriceRounds {

    private static final int ROUNDS_PER_DRAFT = 10;
    private static final int PATIENCE = 5;
    /** So many drafts in a row that are no better end the rounds: only the bound would still rise. */
    private static final int IDLE_DRAFTS = 2;
    private static final double SMALLEST_STEP = 0.02;
    private static final double MEMORY = 0.3;
    private static final int DRAFT_WORK = 150;

    private final Board board;
    private final PlacementProblem problem;
    private final LocalSearch search;
    private final Pulse pulse;
    private final Relaxation relaxation;
    private final double[] price;
    private final double[] direction;
    private double moneyPrice;
    private Board.Snapshot best;
    private long bound;
    private int rounds;
    private double step = 1.2;
    private int idle;
    private int idleDrafts;

    PriceRounds(Board board, LocalSearch search, Pulse pulse) {
        this.board = board;
        this.search = search;
        this.pulse = pulse;
        problem = board.problem();
        relaxation = new Relaxation(problem);
        price = new double[problem.meterPool.length];
        direction = new double[price.length];
        best = board.snapshot();
        bound = problem.floor();
    }

    long bound() {
        return bound;
    }

    int rounds() {
        return rounds;
    }

    void run(int most, double gap, Progress progress) {
        startPrices();
        while (rounds < most && best.cost() - bound > gap * best.cost() && step > SMALLEST_STEP
                && idleDrafts < IDLE_DRAFTS && !pulse.cancelled()) {
            long scaled = relaxation.solve(quiet(progress));
            if (scaled == Long.MIN_VALUE) {
                break;
            }
            rounds++;
            note(Math.ceilDiv(scaled, Relaxation.SCALE));
            if (rounds % ROUNDS_PER_DRAFT == 1) {
                draft();
            }
            move(scaled);
            pulse.reached(rounds);
        }
        board.restore(best);
    }

    /** A level that costs something is split among the pool's meters; limits start at nothing. */
    private void startPrices() {
        for (int meter = 0; meter < price.length; meter++) {
            int pool = problem.meterPool[meter];
            if (relaxation.priced(meter)) {
                int meters = problem.poolMeter[pool + 1] - problem.poolMeter[pool];
                price[meter] = (double) Relaxation.SCALE * problem.unit[pool] / meters;
                relaxation.price(meter, (int) Math.round(price[meter]));
            }
        }
    }

    private void note(long found) {
        idle = found > bound ? 0 : idle + 1;
        bound = Math.max(bound, found);
        if (idle >= PATIENCE) {
            idle = 0;
            step /= 2;
        }
    }

    private void move(long scaled) {
        double length = 0;
        for (int meter = 0; meter < price.length; meter++) {
            if (relaxation.priced(meter)) {
                direction[meter] = relaxation.breach(meter) + MEMORY * direction[meter];
                boolean stuck = price[meter] <= 0 && direction[meter] < 0;
                length += stuck ? 0 : direction[meter] * direction[meter];
            }
        }
        double money = problem.budget == Long.MAX_VALUE ? 0 : relaxation.moneyBreach();
        length += moneyPrice <= 0 && money < 0 ? 0 : money * money;
        if (length > 0) {
            apply(step * Math.max(1, (double) Relaxation.SCALE * best.cost() - scaled) / length, money);
        }
    }

    private void apply(double factor, double money) {
        for (int meter = 0; meter < price.length; meter++) {
            if (relaxation.priced(meter)) {
                price[meter] = Math.max(0, price[meter] + factor * direction[meter]);
                relaxation.price(meter, (int) Math.min(Integer.MAX_VALUE / 64, Math.round(price[meter])));
            }
        }
        moneyPrice = Math.max(0, moneyPrice + factor * money);
        relaxation.moneyPrice((int) Math.min(Integer.MAX_VALUE / 64, Math.round(moneyPrice)));
    }

    /** Puts as many sessions as fit where they want to be, then the others wherever there is room. */
    private void draft() {
        for (int session = 0; session < problem.sessions(); session++) {
            board.remove(session);
        }
        int[] order = IntStream.range(0, problem.sessions()).filter(s -> relaxation.timeOf(s) != Board.NONE)
                .boxed().sorted(Comparator.<Integer>comparingInt(s -> problem.least[relaxation.timeOf(s)])
                        .thenComparing(s -> s))
                .mapToInt(Integer::intValue).toArray();
        for (int session : order) {
            place(session, relaxation.timeOf(session));
        }
        search.fill(2);
        search.improve(1, (long) DRAFT_WORK * problem.sessions());
        idleDrafts++;
        if (board.cost() < best.cost()) {
            idleDrafts = 0;
            best = board.snapshot();
        }
    }

    /** As it is wanted at these prices; with its needs met otherwise if need be. */
    private void place(int session, int time) {
        int needs = problem.endNeed(time) - problem.firstNeed(time);
        int[] wanted = new int[needs];
        for (int need = 0; need < needs; need++) {
            wanted[need] = relaxation.choice(problem.firstNeed(time) + need);
        }
        board.put(session, time, wanted, 0);
        if (!board.fits()) {
            board.remove(session);
            board.place(session, time, Long.MAX_VALUE);
        }
    }

    /** Passes on only that the work should stop: rounds report their own progress. */
    private static Progress quiet(Progress progress) {
        return new Progress() {
            @Override
            public void worked(int done, int total) {
                // the rounds count, not what is placed in one
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
