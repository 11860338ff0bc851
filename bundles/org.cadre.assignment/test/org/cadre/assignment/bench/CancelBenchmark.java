/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment.bench;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.assignment.CertificateChecker;
import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchResult;
import org.cadre.assignment.Progress;

/**
 * Measures how long it takes until the kernel comes back after it was told to stop, on a synthetic state of 5
 * million pairs: elapsed time, the longest of so many moments spread evenly over building and solving (the
 * first argument).
 */
public final class CancelBenchmark {

    private static final long SEED = 12345;
    private static final int MENTORS = 20_000;
    private static final int MENTEES = 100_000;
    private static final int CANDIDATES = 50;
    private static final double[] RATIOS = {1.6, 1.1, 1.0, 0.9};

    /** Says stop from a moment on. */
    private record StopAt(long nanos) implements Progress {

        @Override
        public void worked(int done, int total) {
            // only the moment counts
        }

        @Override
        public boolean isCancelled() {
            return System.nanoTime() - nanos >= 0;
        }
    }

    private CancelBenchmark() {
    }

    public static void main(String[] args) {
        int moments = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        System.out.println(
                "places per mentee | build ms | solve ms | stopped after at most | certificate ms");
        for (double ratio : RATIOS) {
            measure(ratio, moments);
        }
    }

    private static void measure(double ratio, int moments) {
        var instance = new StructuredInstance(MENTORS, MENTEES, CANDIDATES, ratio, SEED);
        var edges = instance.edges();
        instance.problem(edges);
        long start = System.nanoTime();
        var problem = instance.problem(edges);
        long build = System.nanoTime() - start;
        solve(problem, Long.MAX_VALUE);
        start = System.nanoTime();
        var result = solve(problem, Long.MAX_VALUE);
        long whole = System.nanoTime() - start;
        long longest = 0;
        for (int moment = 0; moment < moments; moment++) {
            longest = Math.max(longest, latency(problem, whole * moment / moments));
        }
        start = System.nanoTime();
        boolean optimal = CertificateChecker.check(problem, result).optimal();
        long check = System.nanoTime() - start;
        if (!optimal) {
            throw new IllegalStateException("not proven");
        }
        System.out.printf("%17.1f | %8.0f | %8.0f | %18.0f ms | %14.1f%n", ratio, build / 1e6, whole / 1e6,
                longest / 1e6, check / 1e6);
    }

    private static long latency(MatchProblem problem, long after) {
        long stop = System.nanoTime() + after;
        solve(problem, stop);
        return Math.max(0, System.nanoTime() - stop);
    }

    private static MatchResult solve(MatchProblem problem, long stop) {
        return new AdaptiveSolver().solve(problem, stop == Long.MAX_VALUE ? Progress.NONE : new StopAt(stop));
    }
}
