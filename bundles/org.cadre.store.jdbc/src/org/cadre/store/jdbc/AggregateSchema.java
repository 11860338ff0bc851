/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Numbers about groups for those who may read nobody in particular. What must be kept back is left out before
 * they are written, so that not even the server has it here.
 */
final class AggregateSchema implements SchemaUpgrade {

    private static final String TABLE = """
            CREATE TABLE "store"."aggregate" (
                "smallest" INTEGER NOT NULL,
                "position" INTEGER NOT NULL,
                "day" VARCHAR(10) NOT NULL,
                "piece" VARCHAR(32000) NOT NULL,
                PRIMARY KEY ("smallest", "position"))""";

    @Override
    public void apply(Connection connection, Engine engine) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }
}
