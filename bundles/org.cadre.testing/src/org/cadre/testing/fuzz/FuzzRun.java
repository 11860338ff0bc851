/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;

/** Feeds one importer and notes what it does not bear. */
public final class FuzzRun {

    private static final int MOST_PLACES = 50;

    /** Other processes may need the processor too; only what an input itself needs is counted. */
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final FuzzTarget target;
    private final long seed;
    private final FuzzLog log;
    private final Mutator mutator;
    private final List<String> tokens;
    private final Map<String, FuzzReport.Finding> findings = new LinkedHashMap<>();
    private long accepted;
    private long slowest;
    private long slowestInput;

    /** Prepares a run; nothing is fed yet. */
    public FuzzRun(FuzzTarget target, long seed, List<String> moreTokens, FuzzLog log) throws IOException {
        this.target = target;
        this.seed = seed;
        this.log = log;
        mutator = new Mutator(target.samples());
        tokens = Tokens.with(moreTokens);
    }

    /** Feeds the inputs from a number on. */
    public FuzzReport run(long first, long count) {
        long start = System.nanoTime();
        for (long number = first; number < first + count; number++) {
            feed(number);
            log.progress(number - first + 1, findings.size());
        }
        return new FuzzReport(target.name(), seed, count, accepted, new ArrayList<>(findings.values()),
                slowest, slowestInput, peakHeap(), System.nanoTime() - start);
    }

    /** Returns the input with that number. */
    public byte[] input(long number) {
        var draw = new Draw(seed, number, tokens);
        return target.pack(mutator.mutate(draw), draw);
    }

    private void feed(long number) {
        var input = input(number);
        log.begin(number, input);
        long start = threads.getCurrentThreadCpuTime();
        try {
            target.feed(input, number);
            accepted++;
        } catch (CadreException e) {
            requireSentence(e, number, input);
        } catch (IOException | RuntimeException | Error e) {
            found(number, input, e);
        }
        long nanos = threads.getCurrentThreadCpuTime() - start;
        log.end();
        if (nanos > slowest) {
            slowest = nanos;
            slowestInput = number;
        }
        if (nanos > FuzzLog.LONGEST_NANOS) {
            found(number, input, new AssertionError("took too long")); //$NON-NLS-1$
        }
    }

    /** Bad input is the sender's fault, which the message explains. */
    private void requireSentence(CadreException e, long number, byte[] input) {
        if (e.kind() != CadreException.Kind.INPUT || e.getMessage() == null || e.getMessage().isBlank()) {
            found(number, input, e);
        }
    }

    private void found(long number, byte[] input, Throwable cause) {
        var place = place(cause);
        var known = findings.get(place);
        if (known != null) {
            findings.put(place, new FuzzReport.Finding(known.number(), known.what(), known.times() + 1));
        } else if (findings.size() < MOST_PLACES) {
            findings.put(place, new FuzzReport.Finding(number, cause + " at " + place, 1)); //$NON-NLS-1$
            log.save(number, input, cause);
        }
    }

    /** The exception's type and the first lines of our own code. */
    @SuppressWarnings("nls")
    private static String place(Throwable cause) {
        var place = new StringBuilder(cause.getClass().getSimpleName());
        int shown = 0;
        for (var frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith("org.cadre") && shown++ < 3) {
                place.append(' ').append(frame.getFileName()).append(':').append(frame.getLineNumber());
            }
        }
        return place.toString();
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    }
}
