/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;

/**
 * Measures what a district feels: how long its people take to load and one changed person takes to save. The
 * peer is plain JDBC that reads the same rows in the same process and makes no objects of them. Arguments:
 * number of people (100000), and a folder to work in (a temporary one).
 */
final class StoreBenchmark {

    private static final int SAVES = 300;
    private static final int WARM_UP = 20;
    private static final CommitNote NOTE = ManyPeople.NOTE;

    private final int people;
    private final StoreLocation location;
    private final JdbcStoreProvider provider = new JdbcStoreProvider();
    private final PrintStream out;
    private final Random random = new Random(1);

    private StoreBenchmark(int people, Path folder, PrintStream out) {
        this.people = people;
        this.location = StoreLocation.ofFolder(folder.resolve("db"));
        this.out = out;
    }

    /** Runs the benchmark and prints one figure a line. */
    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = arguments.length > 1 ? Files.createDirectories(Path.of(arguments[1]))
                : Files.createTempDirectory("cadre-bench");
        try {
            new StoreBenchmark(people, folder, System.out).run();
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() throws Exception {
        out.printf("people %d, each with one employment and languages, JDK %s%n", people, Runtime.version());
        try (var store = provider.create(location, none())) {
            seconds("create", () -> new ManyPeople(people).fill(store));
        }
        double plain = 0;
        double load = 0;
        for (int round = 0; round < 3; round++) {
            plain = seconds("read with plain JDBC", this::readPlain);
            try (var store = provider.open(location, none()); var work = store.begin()) {
                load = seconds("load", () -> load(work));
            }
        }
        out.printf("load / plain JDBC %.2f%n", load / plain);
        try (var store = provider.open(location, none())) {
            saves(store);
            try (var work = store.begin()) {
                load(work);
                seconds("verify", () -> store.verify(null));
            }
        }
    }

    private void readPlain() throws SQLException {
        var folder = new DatabaseFolder(location.folder().orElseThrow());
        var engine = new DerbyEngine(folder.files(), "benchmark", Optional.empty());
        try (var connection = engine.connect()) {
            for (var table : new CatalogRows(connection).read().tables().toList()) {
                try (var rows = connection.createStatement().executeQuery(table.select())) {
                    while (rows.next()) {
                        for (int i = 0; i < table.columns().size(); i++) {
                            table.columns().get(i).type().read(rows, i + 1);
                        }
                    }
                }
            }
            connection.commit();
        }
        engine.shutdown();
    }

    private void load(UnitOfWork work) throws CadreException {
        long schools = work.load(Roots.EDUCATORS).stream().flatMap(e -> e.getEmployments().stream())
                .map(e -> e.getSchool().getName()).distinct().count();
        if (schools == 0) {
            throw new IllegalStateException("nothing loaded");
        }
    }

    private void saves(ProgramStore store) throws CadreException {
        var times = new double[SAVES];
        try (var work = store.begin()) {
            var educators = work.load(Roots.EDUCATORS);
            for (int i = -WARM_UP; i < SAVES; i++) {
                var educator = educators.get(random.nextInt(educators.size()));
                educator.setPreferredGivenName("Changed " + i);
                educator.getEmployments().getFirst().setFte(random.nextDouble());
                long start = System.nanoTime();
                work.commit(NOTE, null);
                times[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        out.printf("save one person: median %.1f ms, p99 %.1f ms%n", times[SAVES / 2],
                times[SAVES * 99 / 100]);
    }

    /** Something to be measured. */
    private interface Step {

        void run() throws Exception;
    }

    private double seconds(String name, Step step) throws Exception {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        step.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        out.printf("%s %.2f s (processor %.2f s)%n", name, seconds, cpu / 1e9);
        return seconds;
    }
}
