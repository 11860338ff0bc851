/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

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
import org.cadre.core.store.StoreProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Upgrades run in order, each once, each as a whole; newer databases are left alone. */
@OnBothEngines
class SchemaUpgradeTest {

    @TempDir
    Path folder;
    @Parameter
    Place place;
    private StoreLocation location;

    private final List<Integer> applied = new ArrayList<>();
    private boolean failing;

    @Test
    void stepsRunInOrderOnce() throws Exception {
        try (var store = provider(1).create(location, place.credentials()); var work = store.begin()) {
            work.add(People.school("Old"));
            work.commit(TemporaryStore.note("old"), null);
        }
        applied.clear();
        provider(3).open(location, place.credentials()).close();
        assertEquals(List.of(2, 3), applied);
        provider(3).open(location, place.credentials()).close();
        assertEquals(List.of(2, 3), applied);
        try (var store = provider(4).open(location, place.credentials()); var work = store.begin()) {
            assertEquals("Old", work.load(Roots.SCHOOLS).getFirst().getName());
        }
        assertEquals(List.of(2, 3, 4), applied);
    }

    @Test
    void newerDatabasesAreLeftAlone() throws Exception {
        provider(2).create(location, place.credentials()).close();
        StoreTest.assertFails(Kind.INPUT, List.of("newer version", "Update Cadre"),
                () -> provider(1).open(location, place.credentials()));
        provider(2).open(location, place.credentials()).close();
    }

    @Test
    void aStepThatFailsIsTakenBackAndTriedAgain() throws Exception {
        provider(1).create(location, place.credentials()).close();
        failing = true;
        StoreTest.assertFails(Kind.FAILURE, List.of("could not be used"),
                () -> provider(3).open(location, place.credentials()));
        failing = false;
        applied.clear();
        provider(3).open(location, place.credentials()).close();
        assertEquals(List.of(3), applied);
    }

    private StoreProvider provider(int version) {
        var upgrades = IntStream.rangeClosed(1, version).mapToObj(this::upgrade).toList();
        return place.provider(new SchemaVersions(upgrades));
    }

    private SchemaUpgrade upgrade(int number) {
        return number == 1 ? SchemaUpgradeTest::first : (connection, engine) ->
                step(connection, engine, number);
    }

    /**
     * Opening a database is logged, and counts groups for auditors: that needs all that there is at
     * present.
     */
    private static void first(Connection connection, Engine engine) throws SQLException {
        for (var upgrade : SchemaVersions.known().upgrades()) {
            upgrade.apply(connection, engine);
        }
    }

    /**
     * Makes a table, which would fail a second time, and stumbles over the third if it shall. Before a server is
     * upgraded, the backup of it is upgraded in a folder, to see whether that works; this does not count here.
     */
    private void step(Connection connection, Engine engine, int number) throws SQLException {
        boolean counts = engine instanceof DerbyEngine == place instanceof Place.Derby;
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE \"store\".\"step" + number + "\" (\"x\" INTEGER)");
            if (counts && failing && number == 3) {
                statement.execute("INSERT INTO \"store\".\"nowhere\" VALUES (1)");
            }
        }
        if (counts) {
            applied.add(number);
        }
    }

    @BeforeEach
    void locate() {
        location = place.free(folder);
    }

    @AfterEach
    void clear() {
        place.clear(location);
    }
}
