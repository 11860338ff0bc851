/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Seeks the prices of limits at which the optimum just keeps them. At first each price follows how its own
 * limit answered to the last change of it (secant), which comes close in a few rounds if groups are large.
 * What is left is moved along all breaches at once, by the step that would close the gap if the bound rose in
 * a straight line (Polyak).
 */
final class LimitPrices {

    private static final int SECANT_ROUNDS = 12;
    private static final double FIRST_REACTION = 0.3;
    private static final double LARGEST_RAISE = 0.25;
    private static final int PATIENCE = 5;

    private final long scale;
    private final long highest;
    private final double[] price;
    private final double[] reaction;
    private double[] lastPrice;
    private long[] lastBreach;
    private int rounds;
    private double share = 1.5;
    private int fruitless;

    /**
     * @param sizes what each limit's group measures together, the unit of breaches
     */
    LimitPrices(Weighing weighing, long[] sizes) {
        scale = weighing.scale();
        highest = weighing.highest();
        price = new double[sizes.length];
        reaction = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            reaction[i] = FIRST_REACTION * Math.max(1, Math.abs(sizes[i])) / scale;
        }
    }

    /** The present prices as whole numbers. */
    long[] whole() {
        long[] whole = new long[price.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Math.round(price[i]);
        }
        return whole;
    }

    /** Whether the prices still follow their own limits only. */
    boolean secant() {
        return rounds < SECANT_ROUNDS;
    }

    /** Follows the breaches of the last round, each for itself. */
    void follow(long[] breaches) {
        learn(breaches);
        lastPrice = price.clone();
        lastBreach = breaches.clone();
        for (int i = 0; i < price.length; i++) {
            double step = breaches[i] / reaction[i];
            double most = Math.max(LARGEST_RAISE * scale, price[i]);
            set(i, price[i] + Math.max(-most, Math.min(most, step)));
        }
        rounds++;
    }

    private void learn(long[] breaches) {
        for (int i = 0; lastPrice != null && i < price.length; i++) {
            double moved = price[i] - lastPrice[i];
            double answer = lastBreach[i] - breaches[i];
            if (Math.abs(moved) >= 1 && answer / moved > 0) {
                reaction[i] = answer / moved;
            } else if (Math.abs(moved) >= 1 && breaches[i] > 0) {
                reaction[i] /= 2;
            }
        }
    }

    /**
     * Goes along all breaches, from prices that gave the best bound.
     *
     * @param from these prices
     * @param distance from the bound to what it may reach, in units of cost
     * @param better whether the last round improved the bound
     */
    void climb(long[] from, long[] breaches, double distance, boolean better) {
        fruitless = better ? 0 : fruitless + 1;
        if (fruitless >= PATIENCE) {
            share /= 2;
            fruitless = 0;
        }
        double norm = 0;
        for (int i = 0; i < price.length; i++) {
            double breach = pulls(from[i], breaches[i]) ? breaches[i] : 0;
            norm += breach * breach;
        }
        for (int i = 0; i < price.length; i++) {
            double breach = pulls(from[i], breaches[i]) ? breaches[i] : 0;
            set(i, from[i] + (norm == 0 ? 0 : share * scale * distance * breach / norm));
        }
        rounds++;
    }

    private static boolean pulls(long price, long breach) {
        return price > 0 || breach > 0;
    }

    private void set(int limit, double value) {
        price[limit] = Math.max(0, Math.min(highest, value));
    }
}
