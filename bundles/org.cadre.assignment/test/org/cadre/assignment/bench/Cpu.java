/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Measures CPU time of the present thread, which tells the same on a busy machine as on an idle one, nearly.
 */
final class Cpu {

    record Timed<T>(T value, double millis) {
    }

    private Cpu() {
    }

    static <T> Timed<T> time(Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        T value = work.get();
        return new Timed<>(value, (threads.getCurrentThreadCpuTime() - start) / 1e6);
    }

    /** The value that so large a share of them does not exceed. */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    static double median(double[] values) {
        return quantile(values, 0.5);
    }
}
