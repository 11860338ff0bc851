/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.cadre.core.CadreException;

/** What became of databases on full disks. */
final class FullReport {

    /**
     * How long a sentence may take, in milliseconds; on a machine where more than so many threads wait for each
     * processor, so long divided by this on a processor.
     */
    private static final long PATIENCE = 5000;
    private static final long SHARE = 3;

    private final PrintStream out;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Figures times = new Figures();
    private final Figures work = new Figures();
    private int broken;
    private final Reads alone = new Reads();
    private final Reads crowded = new Reads();
    private String name = "";

    FullReport(PrintStream out) {
        this.out = out;
    }

    /** What is reported from here on is about this. */
    void about(String what) {
        name = what;
    }

    /**
     * Something was refused with a sentence.
     *
     * @param millis after how long
     * @param busy how much of that a processor worked on it, in milliseconds; on a machine that has other things to
     *        do, the one says little without the other
     */
    void refused(String what, CadreException e, long millis, long busy) {
        refusals.merge(what + ": " + e.getMessage().replaceAll("\\S*/\\S+", "…"), 1, Integer::sum);
        if (Boolean.getBoolean("torture.traces")) {
            e.printStackTrace();
        }
        times.add(millis);
        work.add(busy);
        check(millis <= PATIENCE || isCrowdedMachine() && busy <= PATIENCE / SHARE,
                what + " took " + millis + " ms to be refused, of which a processor worked " + busy + " ms on it");
        check(!e.getMessage().isBlank(), "no sentence");
    }

    /**
     * Everything was read from a database on a full disk, or that was refused.
     *
     * @param isCrowded whether another program filled the disk as well
     */
    void read(boolean isCrowded, boolean answered) {
        var reads = isCrowded ? crowded : alone;
        reads.all++;
        reads.answered += answered ? 1 : 0;
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

    /**
     * Prints everything.
     *
     * @param sizes how many disks were filled
     * @param least how many there must have been
     * @return whether nothing was lost or broken, and everything could be read
     */
    boolean print(int sizes, int least) {
        boolean isReadable = alone.answered == alone.all && crowded.answered == crowded.all;
        boolean enough = sizes >= least && alone.all + crowded.all > 0;
        out.printf("%d sizes, %d lost or broken%n", sizes, broken);
        out.println("refused " + times + ", of which more than " + PATIENCE + " ms: " + times.above(PATIENCE));
        out.println("time of a processor for that " + work);
        out.printf("on the full disk %d of %d reads were answered%n", alone.answered, alone.all);
        out.printf("and where another program filled it meanwhile, %d of %d%n", crowded.answered, crowded.all);
        refusals.forEach((what, count) -> out.println(count + " times " + what));
        out.print(isReadable ? "" : "FAILED: reads were refused\n");
        out.print(enough ? "" : "FAILED: too little was done; at least " + least + " sizes and a read are needed\n");
        out.flush();
        return broken == 0 && isReadable && enough;
    }

    private static boolean isCrowdedMachine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system.getSystemLoadAverage() > SHARE * system.getAvailableProcessors();
    }

    /** How many reads there were. */
    private static final class Reads {

        private int all;
        private int answered;
    }
}
