/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/** Takes times: of the processor, not by the clock, so that what else the machine does matters less. */
final class Measure {

    private Measure() {
    }

    /** What came out, and the milliseconds of CPU that this thread took for it. */
    record Timed<T>(T value, double millis) {
    }

    static <T> Timed<T> time(Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        T value = work.get();
        return new Timed<>(value, (threads.getCurrentThreadCpuTime() - start) / 1e6);
    }

    /** Seconds of CPU of all threads until now, those of native solvers included. */
    static double processSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }
}
