/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.cadre.matching.report.ReportFiles;
import org.cadre.matching.testing.StateWorld;
import org.cadre.matching.testing.World;

/**
 * Measures a whole match of a made-up state by the preset policy: score, solve, prove, explain every pair,
 * write the lists and the report. Arguments: mentors (20000), mentees (100000), places for each mentee (1.1).
 */
public final class StateBenchmark {

    private StateBenchmark() {
    }

    /** Makes the state up, matches it, and prints one line. */
    public static void main(String[] args) throws Exception {
        int mentors = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        int mentees = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        double places = args.length > 2 ? Double.parseDouble(args[2]) : 1.1;
        var world = StateWorld.of(12345, mentors, mentees, places);
        var folder = Files.createTempDirectory("cadre-bench");
        try {
            measure(world, folder);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void measure(World world, Path folder) throws Exception {
        double start = seconds();
        var task = world.prepare();
        double prepared = seconds();
        var proposal = task.run(null);
        double matched = seconds();
        new ReportFiles(folder).write(proposal, World.TERMS);
        double written = seconds();
        System.out.printf("%d mentors, %d mentees: prepare %.1f s, score, solve, prove and explain %.1f s, "
                + "write %.1f s, all %.1f s of CPU; %d pairs, %d wait, optimal: %s, heap %d MB%n",
                world.mentors.size(), world.mentees.size(), prepared - start, matched - prepared,
                written - matched, written - start, proposal.pairs().size(), proposal.waiting().size(),
                proposal.proof().optimal(), (Runtime.getRuntime().totalMemory()) >> 20);
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
