/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.CadreException.Kind;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Upgrades run in order, each once, each as a whole; newer databases are left alone. */
class SchemaUpgradeTest {

    @TempDir
    Path folder;

    private final List<Integer> applied = new ArrayList<>();
    private boolean failing;

    @Test
    void stepsRunInOrderOnce() throws Exception {
        try (var store = provider(1).create(location(), none()); var work = store.begin()) {
            work.add(People.school("Old"));
            work.commit(TemporaryStore.note("old"), null);
        }
        applied.clear();
        provider(3).open(location(), none()).close();
        assertEquals(List.of(2, 3), applied);
        provider(3).open(location(), none()).close();
        assertEquals(List.of(2, 3), applied);
        try (var store = provider(4).open(location(), none()); var work = store.begin()) {
            assertEquals("Old", work.load(Roots.SCHOOLS).getFirst().getName());
        }
        assertEquals(List.of(2, 3, 4), applied);
    }

    @Test
    void newerDatabasesAreLeftAlone() throws Exception {
        provider(2).create(location(), none()).close();
        StoreTest.assertFails(Kind.INPUT, List.of("newer version", "Update Cadre"),
                () -> provider(1).open(location(), none()));
        provider(2).open(location(), none()).close();
    }

    @Test
    void aStepThatFailsIsTakenBackAndTriedAgain() throws Exception {
        provider(1).create(location(), none()).close();
        failing = true;
        StoreTest.assertFails(Kind.FAILURE, List.of("could not be used"),
                () -> provider(3).open(location(), none()));
        failing = false;
        applied.clear();
        provider(3).open(location(), none()).close();
        assertEquals(List.of(3), applied);
    }

    private JdbcStoreProvider provider(int version) {
        var upgrades = IntStream.rangeClosed(1, version).mapToObj(this::upgrade).toList();
        return new JdbcStoreProvider(new SchemaVersions(upgrades), folder.resolve("logs"));
    }

    private SchemaUpgrade upgrade(int number) {
        return number == 1 ? new FirstSchema() : (connection, engine) -> step(connection, number);
    }

    /** Makes a table, which would fail a second time, and stumbles over the third if it shall. */
    private void step(Connection connection, int number) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE \"store\".\"step" + number + "\" (\"x\" INTEGER)");
            if (failing && number == 3) {
                statement.execute("INSERT INTO \"store\".\"nowhere\" VALUES (1)");
            }
        }
        applied.add(number);
    }

    private StoreLocation location() {
        return StoreLocation.ofFolder(folder.resolve("db"));
    }
}
