/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The versions of the store's own schema: number n is reached by the first n upgrades. */
final class SchemaVersions {

    private static final String STATE = Sql.STORE + ".\"state\""; //$NON-NLS-1$

    private final List<SchemaUpgrade> upgrades;

    SchemaVersions(List<SchemaUpgrade> upgrades) {
        this.upgrades = List.copyOf(upgrades);
    }

    /** The versions that this program knows. */
    static SchemaVersions known() {
        return new SchemaVersions(List.of(new FirstSchema()));
    }

    /** The present version. */
    int latest() {
        return upgrades.size();
    }

    /** Makes version 0 in an empty database: nothing but the number. */
    void initialize(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + Sql.STORE); //$NON-NLS-1$
            statement.execute("CREATE TABLE " + STATE //$NON-NLS-1$
                    + " (\"schema_version\" INTEGER NOT NULL, \"last_sequence\" BIGINT NOT NULL)"); //$NON-NLS-1$
            statement.execute("INSERT INTO " + STATE + " VALUES (0, 0)"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** Returns the version of a database. */
    int of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT \"schema_version\" FROM " + STATE)) { //$NON-NLS-1$
            row.next();
            return row.getInt(1);
        }
    }

    /** Takes a database one version further; the caller commits. */
    void step(Connection connection, Engine engine) throws SQLException {
        int version = of(connection);
        upgrades.get(version).apply(connection, engine);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE " + STATE + " SET \"schema_version\" = " + (version + 1)); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
