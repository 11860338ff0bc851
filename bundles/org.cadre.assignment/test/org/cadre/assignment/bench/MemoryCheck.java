/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment.bench;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.assignment.CertificateChecker;
import org.cadre.assignment.Progress;

/**
 * Builds, solves and proves a state of 5 million pairs; to be run with little heap ({@code -Xmx160m}). The
 * first argument is the number of places per mentee.
 */
public final class MemoryCheck {

    private MemoryCheck() {
    }

    public static void main(String[] args) {
        double ratio = Double.parseDouble(args[0]);
        var problem = new StructuredInstance(20_000, 100_000, 50, ratio, 12345).streamed();
        var result = new AdaptiveSolver().solve(problem, Progress.NONE);
        System.out.printf("%.1f: %d pairs in a heap of %d MB, proven: %s%n", ratio, problem.edges(),
                Runtime.getRuntime().maxMemory() >> 20, CertificateChecker.check(problem, result).optimal());
    }
}
