/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times in milliseconds, and what of them is told. Thread-safe. */
final class Figures {

    private final List<Long> times = new ArrayList<>();

    synchronized void add(long millis) {
        times.add(millis);
    }

    /** How many values are greater. */
    synchronized long above(long limit) {
        return times.stream().filter(time -> time > limit).count();
    }

    /** The value below which a share of all values is; 0 if there are none. */
    synchronized long percentile(int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    @Override
    public synchronized String toString() {
        return String.format(Locale.ROOT, "%d times, p50 %d ms, p95 %d ms, max %d ms", times.size(),
                percentile(50), percentile(95), percentile(100));
    }
}
