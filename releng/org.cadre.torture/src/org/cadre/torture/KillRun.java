/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import org.cadre.core.store.StoreLocation;

/** Kills children without warning, many times, and looks each time whether anything they were promised is lost. */
final class KillRun {

    private static final int EVERY_VERIFY = 10;
    private static final long WORK_MILLIS = 2500;
    private static final List<Job.Theme> THEMES = List.of(Job.Theme.EDIT, Job.Theme.EDIT, Job.Theme.EDIT,
            Job.Theme.EDIT, Job.Theme.EDIT, Job.Theme.EDIT, Job.Theme.EDIT, Job.Theme.EDIT, Job.Theme.EDIT,
            Job.Theme.EDIT, Job.Theme.IMPORT, Job.Theme.MATCH, Job.Theme.CREATE, Job.Theme.SAMPLE,
            Job.Theme.UPGRADE, Job.Theme.BACKUP, Job.Theme.RESTORE);

    private final Quota quota;
    private final Path work;
    private final long seed;
    private final Report report = new Report(System.out);

    KillRun(Quota quota, Path work, long seed) {
        this.quota = quota;
        this.work = work.toAbsolutePath();
        this.seed = seed;
    }

    /** Runs all cycles and prints what became of them; returns whether nothing was lost or broken. */
    boolean run() throws IOException, InterruptedException {
        System.out.println("kill -9, " + quota.count() + " cycles, seed " + seed);
        var targets = List.of(target("plain", ""), target("protected", "correct horse battery"));
        var tasks = new ArrayList<Callable<Void>>();
        for (int i = 0; i < targets.size(); i++) {
            var share = quota.share(i, targets.size());
            var random = new Random(seed + i);
            var target = targets.get(i);
            tasks.add(() -> cycles(target, share, random));
        }
        try (var threads = Executors.newFixedThreadPool(targets.size())) {
            for (var end : threads.invokeAll(tasks)) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
        return report.print(targets, quota.least() + targets.size());
    }

    private Target target(String name, String secret) throws IOException {
        var folder = Files.createDirectories(work.resolve(name));
        return new Target(name, folder, StoreLocation.ofFolder(folder.resolve("db")), secret);
    }

    private Void cycles(Target target, Quota share, Random random) throws IOException, InterruptedException {
        ChildProcess.setUp(target);
        for (int i = 0; share.asksForMore(i); i++) {
            cycle(target, theme(random), i % EVERY_VERIFY == 0, random);
        }
        cycle(target, Job.Theme.EDIT, true, random);
        return null;
    }

    /** The theme to be tested alone if there is one, or else any. */
    private static Job.Theme theme(Random random) {
        var only = System.getProperty("torture.theme");
        return only == null ? THEMES.get(random.nextInt(THEMES.size())) : Job.Theme.valueOf(only);
    }

    private void cycle(Target target, Job.Theme theme, boolean verify, Random random)
            throws IOException, InterruptedException {
        var job = target.job(random.nextLong(), theme, verify);
        var moment = verify ? new Moment(Moment.Kind.WORK, 0, WORK_MILLIS * 500_000)
                : Moment.choose(random, Math.max(500, report.times(target).started().percentile(50)), WORK_MILLIS);
        new Cycle(job, moment, target, report).run();
    }
}
