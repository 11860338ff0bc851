/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import java.util.Optional;

/**
 * The solvers of others that could be fetched, with the seconds that each window gets.
 *
 * @param exact one that proves an optimum
 * @param heuristic one that searches until its time is over
 */
record Rivals(Optional<WindowRival> exact, double exactSeconds, Optional<WindowRival> heuristic,
        double heuristicSeconds) {

    /** Looks for those that {@code releng/bench} compiled; no seconds mean none. */
    static Rivals find(double exactSeconds, double heuristicSeconds) {
        return new Rivals(find("CpSatRival", exactSeconds), exactSeconds,
                find("TimefoldRival", heuristicSeconds), heuristicSeconds);
    }

    private static Optional<WindowRival> find(String name, double seconds) {
        try {
            var type = Class.forName("org.cadre.scheduling.bench." + name);
            return seconds <= 0 ? Optional.empty()
                    : Optional.of((WindowRival) type.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError e) {
            System.out.println(name + ": skipped, see above");
            return Optional.empty();
        }
    }
}
