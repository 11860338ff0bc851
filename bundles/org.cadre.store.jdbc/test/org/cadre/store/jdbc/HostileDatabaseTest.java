/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;
import static org.cadre.store.jdbc.StoreTest.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that somebody prepared makes Derby neither write elsewhere nor run what is in it. */
class HostileDatabaseTest {

    @TempDir
    Path folder;

    private final JdbcStoreProvider provider = new JdbcStoreProvider();
    private StoreLocation location;

    @BeforeEach
    void create() throws Exception {
        location = StoreLocation.ofFolder(folder.resolve("db"));
        try (var store = provider.create(location, none()); var work = store.begin()) {
            work.add(People.educator("Ana", "Ruiz"));
            work.commit(TemporaryStore.note("add"), null);
        }
    }

    @AfterEach
    void nothingElsewhere() {
        assertFalse(Files.exists(folder.resolve("elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"logDevice", "derby.database.classpath", "encryptionProvider",
            "derby.infolog.append"})
    void settings(String name) throws Exception {
        Files.writeString(folder.resolve("db/data/service.properties"), name + '='
                + folder.resolve("elsewhere") + '\n',
                StandardOpenOption.APPEND);
        assertFails(Kind.INPUT, List.of(name, "trust"), () -> provider.open(location, none()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE TRIGGER \"t\" AFTER UPDATE ON \"store\".\"state\" CALL SYSCS_UTIL.SYSCS_EXPORT_QUERY("
                + "'VALUES 1', '%s', NULL, NULL, NULL)",
        "CREATE FUNCTION \"t\"() RETURNS VARCHAR(99) LANGUAGE JAVA PARAMETER STYLE JAVA NO SQL "
                + "EXTERNAL NAME 'java.lang.System.lineSeparator'",
        "CREATE PROCEDURE \"t\"(X INTEGER) LANGUAGE JAVA PARAMETER STYLE JAVA EXTERNAL NAME 'java.lang.System.exit'",
        "CREATE VIEW \"t\" AS SELECT * FROM \"store\".\"state\""})
    void whatRunsPrograms(String sql) throws Exception {
        execute(sql.formatted(folder.resolve("elsewhere")));
        assertFails(Kind.INPUT, List.of("t", "trust"), () -> provider.open(location, none()));
    }

    @Test
    void whatCadreMakesItselfIsOpened() throws Exception {
        try (var store = provider.open(location, none()); var work = store.begin()) {
            assertEquals(1, work.load(Roots.EDUCATORS).size());
            assertEquals(List.of(), store.verify(null));
        }
    }

    private void execute(String sql) throws SQLException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.resolve("db/data").toString());
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        new DerbyEngine(folder.resolve("db/data"), "db", java.util.Optional.empty()).shutdown();
    }
}
