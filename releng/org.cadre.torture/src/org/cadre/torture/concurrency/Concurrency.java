/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.concurrency;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.cadre.core.access.Credentials;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.CadreFactory;
import org.cadre.store.jdbc.PostgresStoreProvider;
import org.cadre.testing.PostgresServer;

/**
 * Several clients of one PostgreSQL server edit the same few records and their own. Nothing may be lost and
 * nobody may see a deadlock. Arguments: minutes (10), clients (8).
 */
public final class Concurrency {

    private static final int SHARED = 5;
    private static final int OWN = 20;
    private static final double MOST_MILLISECONDS = 100;

    private final PostgresStoreProvider provider = new PostgresStoreProvider();
    private final Credentials credentials =
            Credentials.passphrase(PostgresServer.USER, PostgresServer.SECRET.toCharArray());
    private final double minutes;
    private final int clients;

    private Concurrency(double minutes, int clients) {
        this.minutes = minutes;
        this.clients = clients;
    }

    /** Runs the test and exits with 1 if a figure is not as it must be. */
    public static void main(String[] arguments) throws Exception {
        var obstacle = PostgresServer.obstacle();
        if (obstacle.isPresent()) {
            System.out.println("skipped: " + obstacle.get());
            return;
        }
        var run = new Concurrency(arguments.length > 0 ? Double.parseDouble(arguments[0]) : 10,
                arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8);
        try (var server = PostgresServer.launchDurable()) {
            server.createDatabase("shared");
            System.exit(run.run(new StoreLocation(URI.create(server.url("shared")))) ? 0 : 1);
        }
    }

    private boolean run(StoreLocation location) throws Exception {
        try (var store = provider.create(location, credentials)) {
            fill(store);
            var tally = work(location);
            long counted = 0;
            try (var work = store.begin()) {
                for (var school : work.load(Roots.SCHOOLS)) {
                    counted += Long.parseLong(school.getIdentifier());
                }
            }
            return report(tally, tally.shared - counted, store.verify(null).size());
        }
    }

    private Tally work(StoreLocation location) throws Exception {
        var stores = new ArrayList<ProgramStore>();
        var all = new Tally();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            long end = System.nanoTime() + (long) (minutes * TimeUnit.MINUTES.toNanos(1));
            var runs = new ArrayList<Client>();
            for (int i = 0; i < clients; i++) {
                stores.add(provider.open(location, credentials));
                runs.add(new Client(stores.get(i), i, end));
            }
            for (var result : threads.invokeAll(runs)) {
                all.add(result.get());
            }
        }
        for (var store : stores) {
            store.close();
        }
        return all;
    }

    private void fill(ProgramStore store) throws Exception {
        try (var work = store.begin()) {
            for (int i = 0; i < SHARED; i++) {
                var school = CadreFactory.eINSTANCE.createSchool();
                school.setName("Shared " + i);
                school.setIdentifier("0");
                work.add(school);
            }
            for (int i = 0; i < clients * OWN; i++) {
                var educator = CadreFactory.eINSTANCE.createEducator();
                educator.setStaffId(i / OWN + "-" + i);
                work.add(educator);
            }
            work.commit(new CommitNote("torture", "create", "records", false), null);
        }
    }

    private boolean report(Tally tally, long lost, int findings) {
        var times = tally.milliseconds;
        Collections.sort(times);
        double p99 = percentile(times, 99);
        System.out.printf("clients %d, minutes %.1f%n", clients, minutes);
        System.out.printf("saves %d, of shared records %d%n", times.size(), tally.shared);
        System.out.printf("conflicts offered %d%n", tally.conflicts);
        System.out.printf("lost updates %d (must be 0)%n", lost);
        System.out.printf("deadlocks seen by a user %d (must be 0)%n", tally.deadlocks);
        System.out.printf("other failures %d (must be 0)%n", tally.failures.size());
        System.out.printf("findings of the full check %d (must be 0)%n", findings);
        System.out.printf("save p50 %.1f ms, p99 %.1f ms (at most %.0f)%n", percentile(times, 50), p99,
                MOST_MILLISECONDS);
        tally.failures.stream().distinct().limit(5).forEach(System.out::println);
        return lost == 0 && tally.deadlocks == 0 && tally.failures.isEmpty() && findings == 0
                && p99 <= MOST_MILLISECONDS;
    }

    private static double percentile(List<Double> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * (percent / 100.0)));
    }
}
