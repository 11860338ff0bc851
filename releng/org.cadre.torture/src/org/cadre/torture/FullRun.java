/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;

/** Fills small disks of random sizes with databases, and looks what becomes of them. */
final class FullRun {

    private static final int LEAST = 256;
    private static final int MOST = 40_000;
    /** In one of so many cases another program writes to the disk as well. */
    private static final int CROWDED_SHARE = Integer.getInteger("torture.crowded", 3);

    private final Quota quota;
    private final Path work;
    private final long seed;

    FullRun(Quota quota, Path work, long seed) {
        this.quota = quota;
        this.work = work.toAbsolutePath();
        this.seed = seed;
    }

    /** Returns whether nothing was lost or broken. */
    boolean run() throws IOException, InterruptedException {
        System.out.println("disk full, " + quota.count() + " sizes, seed " + seed);
        var report = new FullReport(System.out);
        var random = new Random(seed);
        var services = new Services();
        int done = 0;
        for (int i = 0; quota.asksForMore(i); i++) {
            done++;
            int kilobytes = LEAST + random.nextInt(MOST - LEAST);
            var folder = work.resolve("disk" + i);
            report.about(kilobytes + " kB");
            try (var disk = SmallDisk.mount(folder, kilobytes)) {
                new FullCase(services, disk, folder, random, i % CROWDED_SHARE == 1 % CROWDED_SHARE, report).run();
            } catch (CoreException e) {
                report.check(false, e.toString());
            }
        }
        return report.print(done, quota.least());
    }
}
