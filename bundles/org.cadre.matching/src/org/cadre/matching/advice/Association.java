/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice;

import java.util.stream.IntStream;

/**
 * How a criterion's points and the answers of mentees go together: Pearson's correlation with an interval by
 * Fisher's z. Pairs of one mentor say much the same, so the interval is as wide as if there were only as many
 * pairs as there are different mentors or mentees, whichever are fewer.
 *
 * @param pairs how many pairs both are known of
 * @param people how many different mentors or mentees they have, whichever are fewer
 * @param value from -1 to 1; 0 where all points or all answers are the same
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 */
public record Association(int pairs, int people, double value, double low, double high) {

    /** The interval needs more people than that. */
    private static final int LEAST = 3;

    /**
     * Computes it.
     *
     * @param points by pair
     * @param answers by pair
     * @param width how many standard errors the interval has to each side
     */
    static Association of(double[] points, double[] answers, int people, double width) {
        double value = correlation(points, answers);
        if (people <= LEAST) {
            return new Association(points.length, people, value, -1, 1);
        }
        double z = atanh(value);
        double error = width / Math.sqrt(people - LEAST);
        return new Association(points.length, people, value, Math.tanh(z - error), Math.tanh(z + error));
    }

    private static double correlation(double[] one, double[] other) {
        double meanOne = IntStream.range(0, one.length).mapToDouble(i -> one[i]).average().orElse(0);
        double meanOther = IntStream.range(0, other.length).mapToDouble(i -> other[i]).average().orElse(0);
        double both = 0;
        double squareOne = 0;
        double squareOther = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            squareOne += (one[i] - meanOne) * (one[i] - meanOne);
            squareOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        double square = squareOne * squareOther;
        return square <= 0 ? 0 : Math.max(-1, Math.min(1, both / Math.sqrt(square)));
    }

    /** At the very ends the interval would be infinite. */
    private static double atanh(double value) {
        double inside = Math.max(-0.999999, Math.min(0.999999, value));
        return Math.log((1 + inside) / (1 - inside)) / 2;
    }

    /** Whether the interval leaves out that the two have nothing to do with each other. */
    boolean isClear() {
        return low > 0 || high < 0;
    }

    /**
     * The value drawn towards 0 as if so many more people had been asked who show nothing.
     *
     * @param neutral how many
     */
    double drawn(int neutral) {
        return value * people / (people + neutral);
    }
}
