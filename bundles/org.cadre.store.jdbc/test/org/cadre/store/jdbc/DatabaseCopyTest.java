/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.cadre.core.CadreException.Kind;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.exchange.sample.SampleDistrict;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.testing.PostgresServer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A database moves from Derby to PostgreSQL and back, and is the same in every table. */
@ExtendWith(Server.class)
class DatabaseCopyTest {

    @TempDir
    Path folder;

    private final Place.Postgres postgres;

    DatabaseCopyTest(PostgresServer server) {
        postgres = new Place.Postgres(() -> server);
    }

    @Test
    void everythingComesBackFromAServer() throws Exception {
        try (var derby = new TemporaryStore(folder)) {
            fill(derby.store());
            var before = derby.store().tables(null);
            var there = postgres.free(folder);
            try (var server = copy(derby.store(), postgres, there)) {
                assertEquals(before, server.tables(null));
                assertEquals(derby.store().contents(null), server.contents(null));
                assertEquals(derby.store().history(100), server.history(100));
                assertEquals(List.of(), server.verify(null));
                var home = Place.DERBY.free(folder.resolve("back"));
                try (var back = copy(server, Place.DERBY, home)) {
                    assertEquals(before, back.tables(null));
                    assertEquals(derby.store().contents(null), back.contents(null));
                    assertEquals(List.of(), back.verify(null));
                    revertInBoth(server, back);
                }
            }
            postgres.clear(there);
        }
    }

    /** What is done afterwards comes out the same. */
    private static void revertInBoth(ProgramStore one, ProgramStore other) throws Exception {
        for (var store : List.of(one, other)) {
            var last = store.history(1).getFirst();
            store.revert(last.id(), TemporaryStore.note("back"), null);
            assertEquals(List.of(), store.verify(null));
        }
        assertEquals(one.contents(null), other.contents(null));
    }

    private static void fill(ProgramStore store) throws Exception {
        try (var work = store.begin()) {
            new SampleDistrict().fill(work, SampleSource.SMALL, null);
        }
        var module = new MadeUpModule();
        var program = CadreFactory.eINSTANCE.createProgram();
        program.setPurpose("\u0000\uD83D 👩🏽‍🏫 \u001B long ".repeat(9_000));
        try (var work = store.begin()) {
            work.add(program);
            for (var root : new RandomElements(11, CadrePackage.eINSTANCE).roots(3)) {
                work.add(root);
            }
            var badge = module.create(module.badge);
            badge.eSet(module.title, "Coaching \"cycles\"");
            badge.eSet(module.points, Long.MIN_VALUE);
            work.add(badge);
            work.commit(TemporaryStore.revertible("all kinds"), null);
            program.setPurpose("short");
            work.commit(TemporaryStore.revertible("one"), null);
        }
    }

    private static ProgramStore copy(ProgramStore from, Place place, StoreLocation to)
            throws Exception {
        return place.provider(SchemaVersions.known()).createCopy(to, place.credentials(), from, null);
    }

    @Test
    void nothingIsThereUnlessAllIs() throws Exception {
        try (var derby = new TemporaryStore(folder)) {
            fill(derby.store());
            for (var place : List.of(postgres, Place.DERBY)) {
                var to = place.free(folder.resolve("half"));
                var monitor = new Cancel(30);
                assertThrows(OperationCanceledException.class, () -> place.provider(SchemaVersions.known())
                        .createCopy(to, place.credentials(), derby.store(), monitor));
                StoreTest.assertFails(Kind.INPUT, List.of(), () -> place.provider(SchemaVersions.known())
                        .open(to, place.credentials()));
                copy(derby.store(), place, to).close();
                StoreTest.assertFails(Kind.INPUT, List.of("already"), () -> copy(derby.store(), place, to));
                place.clear(to);
            }
            try (var left = Files.list(folder.resolve("half"))) {
                assertEquals(List.of("db"), left.map(p -> p.getFileName().toString()).toList());
            }
        }
    }

    /** Cancels after a number of steps. */
    private static final class Cancel extends NullProgressMonitor {

        private final AtomicInteger left;

        Cancel(int steps) {
            left = new AtomicInteger(steps);
        }

        @Override
        public void internalWorked(double work) {
            setCanceled(left.decrementAndGet() < 0);
        }

        @Override
        public void subTask(String name) {
            setCanceled(left.decrementAndGet() < 0);
        }
    }
}
