/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.store.Commit;
import org.cadre.core.store.Kept;

/** The commits of which nothing is kept any more to take them back. */
record Forgotten(Connection connection) {

    private static final List<String> FORGET = List.of("""
            DELETE FROM "store"."image" WHERE "sequence" = ?""", """
            UPDATE "store"."commit" SET "revertible" = FALSE WHERE "sequence" = ?""");
    private static final String FORGET_LONG = """
            DELETE FROM "store"."long_text" WHERE "table_name" = 'image' AND "row_key" LIKE ?""";
    private static final String DELETE = """
            DELETE FROM "store"."forgotten" WHERE "sequence" = ?""";
    private static final String INSERT = """
            INSERT INTO "store"."forgotten" ("sequence", "reason") VALUES (?, ?)""";
    private static final String SELECT = """
            SELECT "sequence", "reason" FROM "store"."forgotten\"""";

    /** Whether there is such a record; a database has none while it is brought from an older version. */
    boolean isThere() throws SQLException {
        return new StoreTables(connection).names().contains("forgotten");
    }

    /**
     * Forgets what a commit needs, for a reason.
     *
     * @return how many rows it had kept
     */
    int forget(long sequence, Kept reason) throws SQLException {
        int rows = 0;
        for (var sql : FORGET) {
            rows = Math.max(rows, run(sql, sequence));
        }
        try (var delete = connection.prepareStatement(FORGET_LONG)) {
            delete.setString(1, sequence + "/%");
            delete.executeUpdate();
        }
        run(DELETE, sequence);
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, sequence);
            insert.setString(2, reason.name());
            insert.executeUpdate();
        }
        return rows;
    }

    private int run(String sql, long sequence) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, sequence);
            return statement.executeUpdate();
        }
    }

    /** Says of commits what is kept of them. */
    List<Commit> mark(List<Commit> commits) throws SQLException {
        var reasons = reasons();
        return commits.stream()
                .map(c -> reasons.containsKey(c.sequence()) ? c.with(reasons.get(c.sequence())) : c).toList();
    }

    private Map<Long, Kept> reasons() throws SQLException {
        var reasons = new HashMap<Long, Kept>();
        try (var select = connection.createStatement(); var rows = select.executeQuery(SELECT)) {
            while (rows.next()) {
                reasons.put(rows.getLong(1), Kept.valueOf(rows.getString(2)));
            }
        }
        return reasons;
    }
}
