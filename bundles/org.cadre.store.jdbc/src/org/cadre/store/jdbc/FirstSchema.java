/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Version 1: catalog, history, and what is needed to take commits back. */
final class FirstSchema implements SchemaUpgrade {

    private static final String STATEMENTS = """
            CREATE SCHEMA "model";

            CREATE TABLE "store"."entity" (
                "table_name" VARCHAR(63) NOT NULL PRIMARY KEY,
                "class" VARCHAR(1000) NOT NULL,
                "ordinal" INTEGER NOT NULL);

            CREATE TABLE "store"."holder" (
                "table_name" VARCHAR(63) NOT NULL,
                "feature" VARCHAR(255) NOT NULL,
                "kind" VARCHAR(10) NOT NULL,
                "name" VARCHAR(255) NOT NULL,
                "type" VARCHAR(10) NOT NULL,
                "target" VARCHAR(1000),
                "ordinal" INTEGER NOT NULL,
                PRIMARY KEY ("table_name", "ordinal"));

            CREATE TABLE "store"."long_text" (
                "table_name" VARCHAR(63) NOT NULL,
                "row_key" VARCHAR(80) NOT NULL,
                "column_name" VARCHAR(63) NOT NULL,
                "position" INTEGER NOT NULL,
                "piece" VARCHAR(32672) NOT NULL,
                PRIMARY KEY ("table_name", "row_key", "column_name", "position"));

            CREATE TABLE "store"."commit" (
                "sequence" BIGINT NOT NULL PRIMARY KEY,
                "id" VARCHAR(36) NOT NULL UNIQUE,
                "at" VARCHAR(40) NOT NULL,
                "who" VARCHAR(8000) NOT NULL,
                "kind" VARCHAR(8000) NOT NULL,
                "label" VARCHAR(8000) NOT NULL,
                "revertible" BOOLEAN NOT NULL,
                "added" INTEGER NOT NULL,
                "changed" INTEGER NOT NULL,
                "removed" INTEGER NOT NULL,
                "reverts" VARCHAR(36));

            CREATE TABLE "store"."touch" (
                "sequence" BIGINT NOT NULL,
                "root_id" VARCHAR(36) NOT NULL,
                "root_table" VARCHAR(63) NOT NULL,
                "kind" VARCHAR(10) NOT NULL,
                PRIMARY KEY ("sequence", "root_id"));

            CREATE INDEX %s ON "store"."touch" ("root_id");

            CREATE TABLE "store"."image" (
                "sequence" BIGINT NOT NULL,
                "position" INTEGER NOT NULL,
                "table_name" VARCHAR(63) NOT NULL,
                "row_key" VARCHAR(80) NOT NULL,
                "content" VARCHAR(32672),
                PRIMARY KEY ("sequence", "position"))
            """;

    @Override
    public void apply(Connection connection, Engine engine) throws SQLException {
        var sql = STATEMENTS.formatted(engine.indexName(Sql.STORE, "touch_root"));
        try (var statement = connection.createStatement()) {
            for (var one : sql.split(";")) {
                statement.execute(one);
            }
        }
    }
}
