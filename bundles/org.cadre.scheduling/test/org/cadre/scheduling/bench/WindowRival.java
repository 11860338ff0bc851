/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import org.cadre.scheduling.kernel.PlacementProblem;

/** Somebody else's solver, beside which the kernel is measured. */
public interface WindowRival {

    String name();

    /** Solves within the time; an answer without a proof says so. */
    Answer solve(PlacementProblem problem, double seconds);

    /**
     * What it found.
     *
     * @param cost of its plan, {@link Long#MAX_VALUE} without one
     * @param bound no plan costs less; negative without one
     * @param seconds from the problem to the answer by the clock, building its model included
     */
    record Answer(long cost, long bound, double seconds) {

        public boolean proven() {
            return cost == bound;
        }
    }
}
