/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.cadre.core.store.StoreLocation;

/**
 * Opens databases that a kill left, plain and protected, each time in a process of its own, and tells how long that
 * takes: with Cadre, and with Derby alone right after it, so that the two can be compared on a busy machine too.
 */
final class OpenRun {

    private static final long WORK = 3_000_000_000L;

    private final Quota quota;
    private final Path work;
    private final long seed;

    OpenRun(Quota quota, Path work, long seed) {
        this.quota = quota;
        this.work = work.toAbsolutePath();
        this.seed = seed;
    }

    /** Returns whether every database was opened as often as needed. */
    boolean run() throws IOException, InterruptedException {
        System.out.println("open and read what a kill left, " + quota.count() + " times, seed " + seed);
        var system = ManagementFactory.getOperatingSystemMXBean();
        boolean sound = true;
        for (var protection : List.of(new Protection("plain", ""), new Protection("protected", "correct horse battery"))) {
            sound &= open(protection);
        }
        System.out.printf(Locale.ROOT, "load %.1f on %d processors%n", system.getSystemLoadAverage(),
                system.getAvailableProcessors());
        return sound;
    }

    private record Protection(String name, String secret) {
    }

    private boolean open(Protection protection) throws IOException, InterruptedException {
        var folder = Files.createDirectories(work.resolve(protection.name()));
        var place = folder.resolve("db");
        var target = new Target(protection.name(), folder, StoreLocation.ofFolder(place), protection.secret());
        ChildProcess.setUp(target);
        new Cycle(target.job(seed, Job.Theme.EDIT, false), new Moment(Moment.Kind.WORK, 0, WORK), target,
                new Report(System.out)).run();
        Files.move(place, folder.resolve("killed"));
        var figures = new TreeMap<String, Figures>();
        int done = 0;
        for (; quota.asksForMore(done); done++) {
            for (var theme : List.of(Job.Theme.OPEN, Job.Theme.RAW)) {
                Sides.delete(place);
                Sides.copy(folder.resolve("killed"), place);
                measure(target.job(1, theme, false), figures);
            }
        }
        figures.forEach((name, times) -> System.out.println(protection.name() + ": " + name + ' ' + times));
        return figures.size() == Opening.FIGURES && done >= quota.least();
    }

    private static void measure(Job job, TreeMap<String, Figures> figures) throws IOException, InterruptedException {
        var words = new ArrayList<String[]>();
        var child = ChildProcess.start(job);
        child.listen(words::add);
        if (child.await()) {
            words.forEach(one -> figures.computeIfAbsent(one[0], name -> new Figures()).add(Long.parseLong(one[1])));
        }
    }
}
