/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** What happened in a run. */
final class Report {

    private final PrintStream out;
    private final Figures opened = new Figures();
    private final Figures read = new Figures();
    private final Figures started = new Figures();
    private final Figures verified = new Figures();
    private final Map<String, Integer> kills = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> sides = new TreeMap<>();
    private int cycles;
    private int broken;

    Report(PrintStream out) {
        this.out = out;
    }

    Figures opened() {
        return opened;
    }

    Figures read() {
        return read;
    }

    Figures started() {
        return started;
    }

    Figures verified() {
        return verified;
    }

    synchronized int broken() {
        return broken;
    }

    synchronized void killed(Moment.Kind kind) {
        cycles++;
        kills.merge(kind.name().toLowerCase(), 1, Integer::sum);
        if (cycles % 50 == 0) {
            out.println(cycles + " cycles, " + broken + " lost or broken");
        }
    }

    synchronized void refused(String sentence) {
        refusals.merge(sentence.replaceAll(": .*", ""), 1, Integer::sum);
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

    synchronized void print(long edits) {
        out.printf("%d cycles, %d acknowledged edits, %d lost or broken%n", cycles, edits, broken);
        out.println("killed " + kills);
        out.println("open " + opened);
        out.println("open and read everything " + read);
        out.println("process start to everything read " + started);
        out.println("open, read and verify " + verified);
        sides.forEach((what, count) -> out.println(what + ' ' + count));
        refusals.forEach((what, count) -> out.println("refused " + count + " times: " + what));
        out.flush();
    }
}
