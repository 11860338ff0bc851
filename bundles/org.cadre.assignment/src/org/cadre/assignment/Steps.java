/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * The steps of an auction: by how much a bid exceeds what would do. Large steps find the level of prices,
 * small ones leave little to be mended.
 *
 * @param first step to begin with
 * @param last step to end with, at least 1
 */
record Steps(long first, long last) {

    /** How many times smaller each step is than the one before. */
    private static final int FACTOR = 8;
    private static final double EXACTLY_TIGHT = 0.01;
    private static final double NEARLY_TIGHT = 0.05;

    Steps {
        last = Math.max(1, last);
        first = Math.max(first, last);
    }

    /**
     * Chooses by how tight the market is, as measurements on 5 million edges suggest: the closer seats and
     * sources are in number, the dearer is mending and the more rounds pay.
     *
     * @param spread how far costs differ, the natural unit of steps
     */
    static Steps of(Tightness tightness, long spread) {
        double imbalance = Math.abs(tightness.ratio() - 1);
        if (imbalance < EXACTLY_TIGHT) {
            return new Steps(spread / 40, spread / (40 * FACTOR * FACTOR));
        }
        return imbalance < NEARLY_TIGHT
                ? new Steps(spread / 64, spread / (64 * FACTOR))
                : new Steps(spread / 16, spread / 16);
    }

    /** What comes after this step, the last one at last. */
    long after(long step) {
        return Math.max(last, step / FACTOR);
    }
}
