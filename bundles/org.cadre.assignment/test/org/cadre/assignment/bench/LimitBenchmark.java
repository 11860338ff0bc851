/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment.bench;

import java.util.Arrays;
import java.util.List;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.assignment.GroupLimit;
import org.cadre.assignment.LimitChecker;
import org.cadre.assignment.LimitSolver;
import org.cadre.assignment.LimitedProblem;
import org.cadre.assignment.LimitedResult;
import org.cadre.assignment.MatchResult;
import org.cadre.assignment.Progress;

/**
 * Measures fairness: five groups by language, none of which may have a mean cost of more than so much above
 * that of everyone in the best placement. CPU time of the thread, from the problem to the proven answer,
 * the placement without bands included; medians of the runs given as the first argument.
 */
public final class LimitBenchmark {

    private static final long SEED = 12345;
    private static final int CANDIDATES = 50;
    private static final int UNASSIGNED = 100_000;
    private static final int WARM_UPS = 4;
    private static final double GAP = 1e-4;

    private record Size(int mentors, int mentees, double ratio) {
    }

    private LimitBenchmark() {
    }

    public static void main(String[] args) {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        System.out.println("mentors x mentees, places each | band | ms | rounds | gap | cost of the bands");
        for (var size : List.of(new Size(2_000, 10_000, 1.1), new Size(2_000, 10_000, 1.0),
                new Size(20_000, 100_000, 1.1))) {
            var instance = new StructuredInstance(size.mentors, size.mentees, CANDIDATES, size.ratio, SEED);
            var edges = instance.edges();
            var optimum = new AdaptiveSolver().solve(instance.problem(edges), Progress.NONE);
            for (int band : new int[] {300, 250, 200}) {
                measure(size, optimum, instance.byLanguage(), band, runs);
            }
        }
    }

    private static void measure(Size size, MatchResult optimum, List<int[]> groups, int band, int runs) {
        double most = (double) optimum.objective() / size.mentees + band;
        int[] unassigned = new int[size.mentees];
        Arrays.fill(unassigned, UNASSIGNED);
        var limited = LimitedProblem.ofCosts(optimum.problem(), unassigned,
                groups.stream().map(group -> GroupLimit.meanAtMost(group, most)).toList());
        double[] millis = new double[runs];
        LimitedResult result = null;
        for (int run = -WARM_UPS; run < runs; run++) {
            var solved = Cpu.time(
                    () -> new LimitSolver(new AdaptiveSolver(), GAP).solve(limited, Progress.NONE));
            millis[Math.max(0, run)] = solved.millis();
            result = solved.value();
        }
        System.out.printf("%6d x %6d, %.1f | %d | %5.0f ms | %3d rounds | %s%n", size.mentors, size.mentees,
                size.ratio, band, Cpu.median(millis), result.rounds(), outcome(result, optimum));
    }

    private static String outcome(LimitedResult result, MatchResult optimum) {
        if (result.impossible()) {
            return "impossible: " + result.broken();
        }
        var certificate = LimitChecker.check(result);
        if (!certificate.valid() || !result.keepsLimits()) {
            return "no answer: " + certificate;
        }
        return "gap %.4f %% | +%.2f %%".formatted(100.0 * certificate.gap() / certificate.primal(),
                100.0 * (result.objective() - optimum.objective()) / optimum.objective());
    }
}
