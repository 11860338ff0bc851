/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A value that no division can exceed, closer than {@link GroupBound}: everybody counts a share of the best
 * group in which she could be, and whoever is in the best groups of too many others gets a price, which all
 * pay who are in a group with her (Lagrangian relaxation of "each in one group", prices by Polyak's
 * subgradient steps). Holds for any prices, so it may stop at any time.
 */
final class PricedBound {

    private static final int MOST_ROUNDS = 20;
    private static final long MOST_LOOKS = 150_000_000;
    /** More people would take too long. */
    private static final int MOST_PEOPLE = 150;
    private static final int PATIENCE = 3;
    /** So near to the value, as a share of the bound, is near enough. */
    private static final double NEAR = 0.002;
    /** More than sums of this many numbers are rounded by. */
    private static final double ROUNDING = 0.01;

    private final GroupProblem problem;
    private final BooleanSupplier canceled;
    private final double[] prices;
    private final double[] taken;
    private final int[] sizes;
    private final BestGroup search;
    private long looks;

    PricedBound(GroupProblem problem, BooleanSupplier canceled) {
        this.problem = problem;
        this.canceled = canceled;
        prices = new double[problem.people()];
        taken = new double[problem.people()];
        sizes = Arrays.stream(problem.seats()).filter(seats -> seats > 0).distinct().sorted().toArray();
        search = new BestGroup(problem, prices);
    }

    /**
     * Lowers a bound as far as that is quick.
     *
     * @param value what the best known division is worth
     * @param bound a bound that is known
     */
    long tighten(long value, long bound) {
        double best = bound;
        double step = 0.5;
        int failures = 0;
        for (int round = 0; round < MOST_ROUNDS && problem.people() <= MOST_PEOPLE && looks < MOST_LOOKS
                && best - value > NEAR * best && !canceled.getAsBoolean(); round++) {
            double now = evaluate();
            failures = now < best ? 0 : failures + 1;
            best = Math.min(best, now);
            if (failures == PATIENCE) {
                step /= 2;
                failures = 0;
            }
            move(step * Math.max(1, now - value));
        }
        return Math.max(value, (long) Math.floor(best + ROUNDING));
    }

    private void move(double length) {
        double norm = Arrays.stream(taken).map(share -> (share - 1) * (share - 1)).sum();
        for (int person = 0; person < prices.length && norm > 0; person++) {
            prices[person] += length / norm * (taken[person] - 1);
        }
    }

    /** The bound by the present prices; counts besides how often everybody is taken. */
    private double evaluate() {
        int people = problem.people();
        double[][] worth = new double[sizes.length][people];
        int[][][] groups = new int[sizes.length][people][];
        for (int place = 0; place < sizes.length; place++) {
            for (int person = 0; person < people; person++) {
                if (canceled.getAsBoolean()) {
                    return Double.POSITIVE_INFINITY;
                }
                worth[place][person] = search.find(person, sizes[place], limit()) / sizes[place];
                groups[place][person] = search.members();
                looks += search.looks();
            }
        }
        int[] chosen = choose(worth);
        Arrays.fill(taken, 0);
        double bound = Arrays.stream(prices).sum();
        for (int person = 0; person < people; person++) {
            int place = chosen[person];
            bound += worth[place][person];
            for (int member : groups[place][person]) {
                taken[member] += 1.0 / sizes[place];
            }
        }
        return bound;
    }

    private long limit() {
        return MOST_LOOKS / MOST_ROUNDS / problem.people() / sizes.length;
    }

    /** Of two sizes only so many can have the larger; of more, everybody has the best. */
    private int[] choose(double[][] worth) {
        int people = problem.people();
        if (sizes.length != 2) {
            return IntStream.range(0, people).map(person -> best(worth, person)).toArray();
        }
        int large = Arrays.stream(problem.seats()).filter(seats -> seats == sizes[1]).sum();
        int[] chosen = new int[people];
        IntStream.range(0, people).boxed()
                .sorted(Comparator.comparingDouble((Integer person) -> worth[0][person] - worth[1][person]))
                .limit(large).forEach(person -> chosen[person] = 1);
        return chosen;
    }

    private static int best(double[][] worth, int person) {
        int best = 0;
        for (int place = 1; place < worth.length; place++) {
            best = worth[place][person] > worth[best][person] ? place : best;
        }
        return best;
    }
}
