/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.cadre.core.CadreException;

/** What became of databases on full disks. */
final class FullReport {

    private final PrintStream out;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Figures times = new Figures();
    private int broken;
    private int reads;
    private int refusedReads;
    private String name = "";

    FullReport(PrintStream out) {
        this.out = out;
    }

    /** What is reported from here on is about this. */
    void about(String what) {
        name = what;
    }

    int broken() {
        return broken;
    }

    /** Something was refused with a sentence, after so many milliseconds. */
    void refused(String what, CadreException e, long millis) {
        refusals.merge(what + ": " + e.getMessage().replaceAll("\\S*/\\S+", "…"), 1, Integer::sum);
        if (Boolean.getBoolean("torture.traces")) {
            e.printStackTrace();
        }
        times.add(Math.max(0, millis));
        check(millis <= 5000, what + " took " + millis + " ms to be refused");
        check(!e.getMessage().isBlank(), "no sentence");
    }

    void read(boolean answered) {
        reads += answered ? 1 : 0;
        refusedReads += answered ? 0 : 1;
    }

    void same(Object before, Object after) {
        check(before == null || after == null || Objects.equals(before, after), "other content while full");
    }

    void check(boolean holds, String otherwise) {
        if (!holds) {
            broken++;
            out.println(name + ": " + otherwise);
        }
    }

    void print(int sizes) {
        out.printf("%d sizes, %d lost or broken%n", sizes, broken);
        out.println("refused " + times);
        out.printf("on the full disk %d of %d reads were answered%n", reads, reads + refusedReads);
        refusals.forEach((what, count) -> out.println(count + " times " + what));
        out.flush();
    }
}
