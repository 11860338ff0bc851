/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;
import static org.cadre.store.jdbc.StoreTest.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.cadre.core.CadreException.Kind;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening and creating: what is no database, what somebody else has open, and what is only half there. */
class ProviderTest {

    @TempDir
    Path folder;

    private final JdbcStoreProvider provider = new JdbcStoreProvider();

    @Test
    void createsOnlyWhereNothingIs() throws Exception {
        var db = folder.resolve("a b 'c' ñ").resolve("new");
        provider.create(location(db), none()).close();
        assertEquals(List.of("cadre.lock", "cadre.properties", "data"), names(db));
        assertEquals(List.of("new"), names(db.getParent()));
        assertFails(Kind.INPUT, List.of(db.toString(), "already"),
                () -> provider.create(location(db), none()));
        Files.writeString(folder.resolve("file"), "x");
        assertFails(Kind.INPUT, List.of("file"),
                () -> provider.create(location(folder.resolve("file")), none()));
        assertFails(Kind.INPUT, List.of(folder.toString()), () -> provider.create(location(folder), none()));
        assertEquals("x", Files.readString(folder.resolve("file")));
        var empty = Files.createDirectory(folder.resolve("empty"));
        provider.create(location(empty), none()).close();
        provider.open(location(empty), none()).close();
    }

    @Test
    void refusesWhatIsNoDatabase() throws Exception {
        assertFails(Kind.INPUT, List.of("no folder", "none"), () -> provider.open(location("none"), none()));
        Files.writeString(folder.resolve("note.txt"), "hello");
        assertNoDatabase("note.txt");
        var other = Files.createDirectories(folder.resolve("other"));
        assertNoDatabase("other");
        for (var text : List.of("", "format=one", "\u0000\u0001", "schema=1")) {
            Files.writeString(other.resolve("cadre.properties"), text);
            assertNoDatabase("other");
        }
        Files.write(other.resolve("cadre.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0x80});
        assertNoDatabase("other");
        Files.writeString(other.resolve("cadre.properties"), "format=3");
        assertFails(Kind.INPUT, List.of("newer version"), () -> provider.open(location("other"), none()));
        Files.writeString(other.resolve("cadre.properties"), "format=1");
        assertFails(Kind.FAILURE, List.of("damaged"), () -> provider.open(location("other"), none()));
        Files.createDirectory(other.resolve("data"));
        assertFails(Kind.FAILURE, List.of("damaged", "backup"),
                () -> provider.open(location("other"), none()));
        assertFalse(provider.handles(new StoreLocation(URI.create("jdbc:postgresql://host/db"))));
    }

    @Test
    void refusesADamagedDatabase() throws Exception {
        var db = folder.resolve("db");
        provider.create(location(db), none()).close();
        for (var log : files(db.resolve("data/log"))) {
            Files.write(log, new byte[100]);
        }
        assertFails(Kind.FAILURE, List.of(db.toString(), "damaged"),
                () -> provider.open(location(db), none()));
    }

    @Test
    void oneAtATimeInThisProcess() throws Exception {
        var db = folder.resolve("db");
        try (var store = provider.create(location(db), none()); var work = store.begin()) {
            assertFails(Kind.CONFLICT, List.of(db.toString(), "Close it there"),
                    () -> new JdbcStoreProvider().open(location(db), none()));
            work.add(People.school("Still open"));
            work.commit(TemporaryStore.note("still open"), null);
        }
        try (var first = provider.open(location(db), none());
                var second = provider.create(location("second"), none())) {
            second.close();
            assertEquals(1, first.begin().load(Roots.SCHOOLS).size());
        }
    }

    @Test
    void oneAtATimeAmongProcesses() throws Exception {
        var db = folder.resolve("db");
        provider.create(location(db), none()).close();
        try (var other = OtherProcess.start("open", db)) {
            other.await();
            assertFails(Kind.CONFLICT, List.of(db.toString(), "open in another window or program"),
                    () -> provider.open(location(db), none()));
            Files.move(db.resolve("cadre.lock"), db.resolve("gone"));
            assertFails(Kind.CONFLICT, List.of("open in another window or program"),
                    () -> provider.open(location(db), none()));
        }
        provider.open(location(db), none()).close();
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(f -> f.endsWith("derby.log")), "log beside the database");
        }
    }

    @Test
    void whatIsKilledWhileCreatingLeavesNoDatabase() throws Exception {
        var db = folder.resolve("db");
        try (var other = OtherProcess.start("create", db)) {
            while (names(folder).stream().noneMatch(n -> n.startsWith(".db.creating-"))) {
                Thread.onSpinWait();
            }
        }
        assertFails(Kind.INPUT, List.of("no folder"), () -> provider.open(location(db), none()));
        provider.create(location(db), none()).close();
        assertEquals(List.of("db"), names(folder));
    }

    @Test
    void whatFailsWhileCreatingLeavesNothing() throws Exception {
        SchemaUpgrade failing = (connection, engine) -> {
            throw new SQLException("no space", "XSDG1");
        };
        var broken = new JdbcStoreProvider(new SchemaVersions(List.of(new FirstSchema(), failing)),
                folder.resolve("logs"));
        assertFails(Kind.FAILURE, List.of("no space", "db", "Choose a folder"),
                () -> broken.create(location("db"), none()));
        assertEquals(List.of("logs"), names(folder));
    }

    private void assertNoDatabase(String name) {
        assertFails(Kind.INPUT, List.of(name, "not a program database"),
                () -> provider.open(location(name), none()));
    }

    private StoreLocation location(String name) {
        return location(folder.resolve(name));
    }

    private static StoreLocation location(Path path) {
        return StoreLocation.ofFolder(path);
    }

    private static List<String> names(Path path) throws IOException {
        return files(path).stream().map(p -> p.getFileName().toString()).toList();
    }

    private static List<Path> files(Path path) throws IOException {
        try (var files = Files.list(path)) {
            return files.sorted().toList();
        }
    }
}
