/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import org.cadre.core.access.AccessEntry;

/** The access log: its lines, and apart from them the number and hash of the last one. */
final class AccessSchema implements SchemaUpgrade {

    private static final String STATEMENTS = """
            CREATE TABLE "store"."access" (
                "sequence" BIGINT NOT NULL PRIMARY KEY,
                "at" VARCHAR(40) NOT NULL,
                "account" VARCHAR(8000) NOT NULL,
                "act" VARCHAR(40) NOT NULL,
                "target" VARCHAR(255) NOT NULL,
                "detail" VARCHAR(8000) NOT NULL,
                "previous" VARCHAR(64) NOT NULL,
                "hash" VARCHAR(64) NOT NULL);

            CREATE TABLE "store"."access_head" (
                "sequence" BIGINT NOT NULL,
                "hash" VARCHAR(64) NOT NULL);

            INSERT INTO "store"."access_head" VALUES (0, '%s')
            """;

    @Override
    public void apply(Connection connection, Engine engine) throws SQLException {
        var sql = STATEMENTS.formatted(AccessEntry.START);
        try (var statement = connection.createStatement()) {
            for (var one : sql.split(";")) {
                statement.execute(one);
            }
        }
    }
}
