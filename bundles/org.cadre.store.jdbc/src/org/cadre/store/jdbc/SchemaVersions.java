/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The versions of the store's own schema: number n is reached by the first n upgrades. */
final class SchemaVersions {

    private static final List<String> VERSION_0 = List.of("CREATE SCHEMA \"store\"", """
            CREATE TABLE "store"."state" (
                "schema_version" INTEGER NOT NULL,
                "last_sequence" BIGINT NOT NULL)""",
            "INSERT INTO \"store\".\"state\" VALUES (0, 0)");
    private static final String SELECT = """
            SELECT "schema_version" FROM "store"."state\"""";
    private static final String INCREASE = """
            UPDATE "store"."state" SET "schema_version" = "schema_version" + 1""";

    private final List<SchemaUpgrade> upgrades;

    SchemaVersions(List<SchemaUpgrade> upgrades) {
        this.upgrades = List.copyOf(upgrades);
    }

    /** The versions that this program knows. */
    static SchemaVersions known() {
        return new SchemaVersions(List.of(new FirstSchema(), new AccessSchema(), new KeepingSchema(),
                new AggregateSchema()));
    }

    /** The steps, in order. */
    List<SchemaUpgrade> upgrades() {
        return upgrades;
    }

    /** The present version. */
    int latest() {
        return upgrades.size();
    }

    /** Makes version 0 in an empty database: nothing but the number. */
    void initialize(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : VERSION_0) {
                statement.execute(sql);
            }
        }
    }

    /** Returns the version of a database. */
    int of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(SELECT)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Takes a database one version further; the caller commits. */
    void step(Connection connection, Engine engine) throws SQLException {
        upgrades.get(of(connection)).apply(connection, engine);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(INCREASE);
        }
    }
}
