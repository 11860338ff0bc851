/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Version 1: catalog, history, and what is needed to take commits back. */
final class FirstSchema implements SchemaUpgrade {

    private static final List<String> STATEMENTS = List.of(
            "CREATE SCHEMA \"model\"", //$NON-NLS-1$
            "CREATE TABLE \"store\".\"entity\" (\"table_name\" VARCHAR(63) NOT NULL PRIMARY KEY, " //$NON-NLS-1$
                    + "\"class\" VARCHAR(1000) NOT NULL, \"ordinal\" INTEGER NOT NULL)", //$NON-NLS-1$
            "CREATE TABLE \"store\".\"holder\" (\"table_name\" VARCHAR(63) NOT NULL, " //$NON-NLS-1$
                    + "\"feature\" VARCHAR(255) NOT NULL, \"kind\" VARCHAR(10) NOT NULL, " //$NON-NLS-1$
                    + "\"name\" VARCHAR(255) NOT NULL, \"type\" VARCHAR(10) NOT NULL, \"target\" VARCHAR(1000), " //$NON-NLS-1$
                    + "\"ordinal\" INTEGER NOT NULL, PRIMARY KEY (\"table_name\", \"ordinal\"))", //$NON-NLS-1$
            "CREATE TABLE \"store\".\"long_text\" (\"table_name\" VARCHAR(63) NOT NULL, " //$NON-NLS-1$
                    + "\"row_key\" VARCHAR(80) NOT NULL, \"column_name\" VARCHAR(63) NOT NULL, " //$NON-NLS-1$
                    + "\"position\" INTEGER NOT NULL, \"piece\" VARCHAR(32672) NOT NULL, " //$NON-NLS-1$
                    + "PRIMARY KEY (\"table_name\", \"row_key\", \"column_name\", \"position\"))", //$NON-NLS-1$
            "CREATE TABLE \"store\".\"commit\" (\"sequence\" BIGINT NOT NULL PRIMARY KEY, " //$NON-NLS-1$
                    + "\"id\" VARCHAR(36) NOT NULL UNIQUE, \"at\" VARCHAR(40) NOT NULL, " //$NON-NLS-1$
                    + "\"who\" VARCHAR(8000) NOT NULL, \"kind\" VARCHAR(8000) NOT NULL, " //$NON-NLS-1$
                    + "\"label\" VARCHAR(8000) NOT NULL, \"revertible\" BOOLEAN NOT NULL, " //$NON-NLS-1$
                    + "\"added\" INTEGER NOT NULL, \"changed\" INTEGER NOT NULL, \"removed\" INTEGER NOT NULL, " //$NON-NLS-1$
                    + "\"reverts\" VARCHAR(36))", //$NON-NLS-1$
            "CREATE TABLE \"store\".\"touch\" (\"sequence\" BIGINT NOT NULL, \"root_id\" VARCHAR(36) NOT NULL, " //$NON-NLS-1$
                    + "\"root_table\" VARCHAR(63) NOT NULL, \"kind\" VARCHAR(10) NOT NULL, " //$NON-NLS-1$
                    + "PRIMARY KEY (\"sequence\", \"root_id\"))", //$NON-NLS-1$
            "CREATE TABLE \"store\".\"image\" (\"sequence\" BIGINT NOT NULL, \"position\" INTEGER NOT NULL, " //$NON-NLS-1$
                    + "\"table_name\" VARCHAR(63) NOT NULL, \"row_key\" VARCHAR(80) NOT NULL, " //$NON-NLS-1$
                    + "\"content\" VARCHAR(32672), " //$NON-NLS-1$
                    + "PRIMARY KEY (\"sequence\", \"position\"))"); //$NON-NLS-1$

    @Override
    public void apply(Connection connection, Engine engine) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : STATEMENTS) {
                statement.execute(sql);
            }
            statement.execute("CREATE INDEX " + engine.indexName(Sql.STORE, "touch_root") //$NON-NLS-1$ //$NON-NLS-2$
                    + " ON \"store\".\"touch\" (\"root_id\")"); //$NON-NLS-1$
        }
    }
}
