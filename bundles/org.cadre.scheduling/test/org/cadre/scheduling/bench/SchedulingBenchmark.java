/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

/**
 * Measures windows of a made-up district beside CP-SAT and Timefold, a year of them, and repairs; ends with a
 * table of goals. CPU time of the thread for the kernel, by the clock for the others, to which CP-SAT brings
 * two workers. {@code releng/bench scheduling} runs it and fetches the others. Arguments: runs of each window
 * (medians are told), seconds for CP-SAT, seconds for Timefold; no seconds, no rival.
 */
public final class SchedulingBenchmark {

    private SchedulingBenchmark() {
    }

    public static void main(String[] args) {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        double exact = args.length > 1 ? Double.parseDouble(args[1]) : 120;
        double heuristic = args.length > 2 ? Double.parseDouble(args[2]) : 60;
        var goals = new Goals();
        new YearBenchmark(DistrictWorld.full(), goals).run();
        var windows = new WindowBenchmark(Math.max(1, runs), Rivals.find(exact, heuristic), goals);
        DistrictWorld.ALL.forEach(windows::run);
        goals.print();
    }
}
