/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.core.store.StoreProvider;

/** Databases of the first schema, and a provider that takes its time to upgrade them further than any known one. */
public final class OldDatabases {

    private static final int MORE = 6;
    private static final Path LOGS = Path.of(System.getProperty("java.io.tmpdir"), "cadre-torture");

    private OldDatabases() {
    }

    /** Where a run keeps one, to be copied. */
    public static Path template(Path work) {
        return work.resolve("old");
    }

    /** Knows the first version only. */
    public static StoreProvider first() {
        return new JdbcStoreProvider(new SchemaVersions(List.of(new FirstSchema())), LOGS);
    }

    /** Knows all versions and some more, each of which moves rows. */
    public static StoreProvider upgrading() {
        var more = IntStream.range(0, MORE).<SchemaUpgrade>mapToObj(
                number -> (connection, engine) -> copy(connection, number));
        return new JdbcStoreProvider(new SchemaVersions(
                Stream.concat(SchemaVersions.known().upgrades().stream(), more).toList()), LOGS);
    }

    private static void copy(Connection connection, int number) throws SQLException {
        try (var statement = connection.createStatement()) {
            var table = "\"store\".\"step" + number + '"';
            statement.execute("CREATE TABLE " + table + " (\"id\" VARCHAR(36) PRIMARY KEY, \"n\" BIGINT)");
            statement.execute("INSERT INTO " + table
                    + " SELECT \"root_id\", MAX(\"sequence\") FROM \"store\".\"touch\" GROUP BY \"root_id\"");
            statement.execute("ALTER TABLE \"store\".\"state\" ADD COLUMN \"step" + number + "\" INTEGER");
        }
    }
}
