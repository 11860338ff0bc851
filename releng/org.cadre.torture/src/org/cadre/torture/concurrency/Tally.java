/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.concurrency;

import java.util.ArrayList;
import java.util.List;

/** What became of a client's saves. */
final class Tally {

    final List<Double> milliseconds = new ArrayList<>();
    final List<String> failures = new ArrayList<>();
    long shared;
    long conflicts;
    long deadlocks;

    /** Takes note of a save. */
    void saved(long nanoseconds, boolean isShared) {
        milliseconds.add(nanoseconds / 1e6);
        shared += isShared ? 1 : 0;
    }

    /** Adds what another client did. */
    void add(Tally other) {
        milliseconds.addAll(other.milliseconds);
        failures.addAll(other.failures);
        shared += other.shared;
        conflicts += other.conflicts;
        deadlocks += other.deadlocks;
    }
}
