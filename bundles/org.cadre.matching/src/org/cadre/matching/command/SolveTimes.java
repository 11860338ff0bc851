/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.ArrayList;
import java.util.List;

/** Measures the steps of a solution one after another: reading, building, solving, proving. */
final class SolveTimes {

    private static final double NANOS_PER_MICRO = 1e3;
    private static final double MICROS_PER_MILLI = 1e3;

    private final List<Double> millis = new ArrayList<>();
    private long last = System.nanoTime();

    void lap() {
        long now = System.nanoTime();
        millis.add(Math.round((now - last) / NANOS_PER_MICRO) / MICROS_PER_MILLI);
        last = now;
    }

    double read() {
        return millis.get(0);
    }

    double build() {
        return millis.get(1);
    }

    double solve() {
        return millis.get(2);
    }

    double prove() {
        return millis.get(3);
    }
}
