/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import org.cadre.core.store.Keeping;

/** How long what taking commits back needs is kept, and of which commits it is gone, and why. */
final class KeepingSchema implements SchemaUpgrade {

    private static final String STATEMENTS = """
            CREATE TABLE "store"."keeping" (
                "commits" INTEGER NOT NULL,
                "days" INTEGER NOT NULL);

            INSERT INTO "store"."keeping" VALUES (%d, %d);

            CREATE TABLE "store"."forgotten" (
                "sequence" BIGINT NOT NULL PRIMARY KEY,
                "reason" VARCHAR(10) NOT NULL)
            """;

    @Override
    public void apply(Connection connection, Engine engine) throws SQLException {
        var sql = STATEMENTS.formatted(Keeping.STANDARD.commits(), Keeping.STANDARD.days());
        try (var statement = connection.createStatement()) {
            for (var one : sql.split(";")) {
                statement.execute(one);
            }
        }
    }
}
