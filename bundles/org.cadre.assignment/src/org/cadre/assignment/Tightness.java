/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * How seats and sources compare in number.
 *
 * @param seats free seats that an edge leads to
 * @param sources sources who are not locked and have an edge
 */
record Tightness(long seats, int sources) {

    static Tightness of(Market market) {
        long seats = 0;
        for (int target = 0; target < market.price.length; target++) {
            seats += market.seats.free(target);
        }
        int sources = 0;
        for (int source = 0; source < market.problem.sources(); source++) {
            if (!market.locked(source) && market.edges.first(source) < market.edges.end(source)) {
                sources++;
            }
        }
        return new Tightness(seats, sources);
    }

    /** Seats for each source. */
    double ratio() {
        return (double) seats / Math.max(1, sources);
    }
}
