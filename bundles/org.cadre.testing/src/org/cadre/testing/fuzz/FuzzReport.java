/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.util.List;
import java.util.Locale;

/**
 * What came of a run.
 *
 * @param target the importer
 * @param seed the seed of the mutations
 * @param inputs how many inputs were fed
 * @param accepted how many of them were imported, maybe with refused rows
 * @param findings what should not have happened, one for each place in the code
 * @param slowest the processor time of the slowest input, in nanoseconds
 * @param slowestInput its number
 * @param peakHeap the most heap that was in use, in bytes, garbage included
 * @param nanos how long all took
 */
public record FuzzReport(String target, long seed, long inputs, long accepted, List<Finding> findings,
        long slowest, long slowestInput, long peakHeap, long nanos) {

    private static final double NANOS = 1e9;

    /**
     * An input that was not borne.
     *
     * @param number the number of the input
     * @param what the exception with the place where it came from
     * @param times how many inputs ended there
     */
    public record Finding(long number, String what, long times) {
    }

    /** Returns the figures in one line, and a line for each finding. */
    @SuppressWarnings("nls")
    public String text() {
        var text = new StringBuilder(String.format(Locale.ROOT,
                "%-16s %,9d inputs, %d findings, %.1f %% accepted, slowest %.3f s (#%d), peak heap %d MB, "
                        + "%,.0f inputs/s, seed %d",
                target, inputs, findings.size(), 100.0 * accepted / Math.max(1, inputs), slowest / NANOS,
                slowestInput, peakHeap >> 20, inputs / Math.max(1e-9, nanos / NANOS), seed));
        findings.forEach(f -> text.append(String.format("%n  #%d (%d times): %s", f.number(), f.times(),
                f.what())));
        return text.toString();
    }
}
