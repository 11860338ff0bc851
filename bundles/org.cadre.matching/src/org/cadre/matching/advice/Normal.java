/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice;

/** The normal distribution. */
final class Normal {

    private static final double STEP = 1e-3;

    private Normal() {
    }

    /**
     * The number that a standard normal value stays below with that probability, to four decimals.
     *
     * @param probability from 0.5 to less than 1
     */
    static double quantile(double probability) {
        double below = 0;
        double above = 10;
        while (above - below > 1e-6) {
            double middle = (below + above) / 2;
            if (0.5 + area(middle) < probability) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return below;
    }

    /** The area below the bell from 0 to that number (Simpson's rule). */
    private static double area(double end) {
        int steps = 2 * (int) Math.ceil(end / STEP / 2) + 2;
        double width = end / steps;
        double sum = bell(0) + bell(end);
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * bell(i * width);
        }
        return sum * width / 3;
    }

    private static double bell(double value) {
        return Math.exp(-value * value / 2) / Math.sqrt(2 * Math.PI);
    }
}
