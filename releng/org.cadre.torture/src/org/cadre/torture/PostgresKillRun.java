/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.cadre.core.store.StoreLocation;
import org.cadre.testing.PostgresServer;

/**
 * Kills clients of a PostgreSQL server without warning, now and then the server with all its processes too: right
 * after the client, or while the client works and has to go on when the server is back. Looks each time whether
 * anything is lost that was promised.
 */
final class PostgresKillRun {

    private static final long WORK_MILLIS = 3000;
    private static final int EVERY_VERIFY = 10;
    /** In one of so many cycles the server is killed. */
    private static final int SERVER_SHARE = 4;
    private static final int LONGEST_PAUSE = 800;
    private static final long PATIENCE = 60_000;
    private static final long MILLI = 1_000_000;
    private static final List<Job.Theme> THEMES = List.of(Job.Theme.EDIT, Job.Theme.EDIT, Job.Theme.EDIT,
            Job.Theme.IMPORT, Job.Theme.MATCH);

    private final Quota quota;
    private final Path work;
    private final Random random;
    private final long seed;
    private final Report report = new Report(System.out);
    private int servers;

    PostgresKillRun(Quota quota, Path work, long seed) {
        this.quota = quota;
        this.work = work.toAbsolutePath();
        this.random = new Random(seed);
        this.seed = seed;
    }

    /** Runs all cycles and prints what became of them; returns whether nothing was lost or broken. */
    boolean run() throws IOException, InterruptedException {
        System.out.println("kill -9 on PostgreSQL, " + quota.count() + " cycles, seed " + seed);
        try (var server = PostgresServer.launchDurable()) {
            server.createDatabase("torture");
            var location = new StoreLocation(URI.create(server.url("torture")));
            var folder = Files.createDirectories(work.resolve("postgres"));
            var target = new Target("postgres", folder, location, PostgresServer.SECRET);
            cycles(target, server);
            boolean sound = report.print(List.of(target), quota.least() + 1);
            System.out.println("server killed " + servers + " times");
            boolean enough = servers >= quota.least() / SERVER_SHARE;
            System.out.print(enough ? "" : "FAILED: too few of these\n");
            return sound && enough;
        }
    }

    private void cycles(Target target, PostgresServer server) throws IOException, InterruptedException {
        ChildProcess.setUp(target);
        for (int i = 0; quota.asksForMore(i); i++) {
            var theme = THEMES.get(random.nextInt(THEMES.size()));
            switch (i % (2 * SERVER_SHARE)) {
                case 2 * SERVER_SHARE - 1 -> cycle(target, theme, false, " and the server after it",
                        (killed, cycle) -> {
                            killed.kill();
                            restart(server);
                        });
                case SERVER_SHARE - 1 -> cycle(target, theme, false, " after the server", (alive, cycle) -> {
                    restart(server);
                    cycle.awaitSaved(PATIENCE);
                    LockSupport.parkNanos(random.nextInt(LONGEST_PAUSE) * MILLI);
                });
                default -> cycle(target, theme, i % EVERY_VERIFY == 0, "", (killed, cycle) -> killed.kill());
            }
        }
        cycle(target, Job.Theme.EDIT, true, "", (killed, cycle) -> killed.kill());
    }

    private void restart(PostgresServer server) throws IOException {
        servers++;
        server.kill();
        LockSupport.parkNanos(random.nextInt(LONGEST_PAUSE) * MILLI);
        server.start();
    }

    private void cycle(Target target, Job.Theme theme, boolean verify, String what, Strike strike)
            throws IOException, InterruptedException {
        var job = target.job(random.nextLong(), theme, verify);
        boolean atWork = verify || !what.isEmpty();
        var moment = atWork ? new Moment(Moment.Kind.WORK, 0, random.nextLong(WORK_MILLIS) * MILLI)
                : Moment.choose(random, Math.max(500, report.times(target).started().percentile(50)), WORK_MILLIS);
        new Cycle(job, moment, target, report).run(what, strike);
    }
}
