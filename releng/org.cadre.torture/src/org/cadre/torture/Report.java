/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happened in a run. Thread-safe. */
final class Report {

    private final PrintStream out;
    private final Map<String, Times> times = new LinkedHashMap<>();
    private final Map<String, Integer> kills = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> sides = new TreeMap<>();
    private int cycles;
    private int broken;

    Report(PrintStream out) {
        this.out = out;
    }

    /** The times of one target. */
    synchronized Times times(Target target) {
        return times.computeIfAbsent(target.name(), name -> new Times());
    }

    synchronized int broken() {
        return broken;
    }

    synchronized void killed(String what) {
        cycles++;
        kills.merge(what, 1, Integer::sum);
        if (cycles % 50 == 0) {
            out.println(cycles + " cycles, " + broken + " lost or broken");
        }
    }

    synchronized void refused(String sentence) {
        refusals.merge(sentence.replaceAll(": .*|\\S*/\\S+", "…"), 1, Integer::sum);
    }

    synchronized void broken(Target target, Job job, String what) {
        broken++;
        out.println("cycle " + cycles + ", " + target.name() + ", " + job.theme() + ", seed " + job.seed() + ": " + what);
    }

    /** What was found of a database that children made or upgraded besides. */
    synchronized void checked(String theme, String folder, String state, String found) {
        boolean sound = found.equals("new") || found.equals("old") && state.equals("begun");
        sides.merge(theme.toLowerCase() + (state.equals("done") ? " done" : " interrupted") + ": "
                + (sound ? found : "BROKEN"), 1, Integer::sum);
        if (!sound) {
            broken++;
            out.println("cycle " + cycles + ", " + theme + ' ' + folder + ' ' + state + ": " + found);
        }
    }

    /**
     * Prints everything.
     *
     * @param least how many cycles there must have been
     * @return whether nothing was lost or broken in a run that did enough to find out
     */
    synchronized boolean print(List<Target> targets, int least) {
        long edits = targets.stream().mapToLong(target -> target.oracle().acknowledged()).sum();
        int compared = targets.stream().mapToInt(target -> target.oracle().compared()).sum();
        out.printf("%d cycles, %d acknowledged edits, %d lost or broken; compared %d times%n", cycles, edits, broken,
                compared);
        out.println("killed " + kills);
        times.forEach((name, figures) -> figures.print(out, name));
        sides.forEach((what, count) -> out.println(what + ' ' + count));
        refusals.forEach((what, count) -> out.println("refused " + count + " times: " + what));
        boolean enough = cycles >= least && edits > 0 && targets.stream().allMatch(t -> t.oracle().compared() > 1);
        if (!enough) {
            out.println("FAILED: too little was done; at least " + least
                    + " cycles, an edit, and two comparisons of each database are needed");
        }
        out.flush();
        return enough && broken == 0;
    }
}
