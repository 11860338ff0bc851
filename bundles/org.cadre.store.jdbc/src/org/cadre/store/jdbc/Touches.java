/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.cadre.store.jdbc.RootChange.Kind;

/** The record of which roots commits touched. Rows are added to it, never changed. */
record Touches(Connection connection) {

    private static final String INSERT = """
            INSERT INTO "store"."touch" ("root_table", "root_id", "sequence", "kind") VALUES (?, ?, ?, ?)""";
    private static final String BY = """
            SELECT "root_table", "root_id", "sequence" FROM "store"."touch"
            WHERE "sequence" = ? AND "kind" = ?""";
    private static final String AFTER = """
            SELECT "root_table", "root_id", MAX("sequence") FROM "store"."touch"
            WHERE "sequence" > ? GROUP BY "root_table", "root_id\"""";
    private static final String AGAIN = """
            SELECT t."root_table", t."root_id", MAX(l."sequence") FROM "store"."touch" t
            JOIN "store"."touch" l ON l."root_id" = t."root_id" AND l."sequence" > t."sequence"
            WHERE t."sequence" = ? GROUP BY t."root_table", t."root_id\"""";

    /**
     * A root that a commit touched.
     *
     * @param table its table
     * @param id its identity
     * @param sequence the sequence number of the commit
     */
    record Touch(String table, String id, long sequence) {
    }

    /** Prepares what {@link #add} needs. */
    PreparedStatement prepareAdd() throws SQLException {
        return connection.prepareStatement(INSERT);
    }

    /** Adds a root that a commit touches. */
    static void add(PreparedStatement insert, long sequence, RootChange change) throws SQLException {
        insert.setString(1, change.table());
        insert.setString(2, change.id());
        insert.setLong(3, sequence);
        insert.setString(4, change.kind().name());
        insert.executeUpdate();
    }

    /** The roots that a commit touched in some way. */
    List<Touch> by(long sequence, Kind kind) throws SQLException {
        try (var select = connection.prepareStatement(BY)) {
            select.setLong(1, sequence);
            select.setString(2, kind.name());
            return read(select);
        }
    }

    /** The roots that commits after one touched, each with the latest that did. */
    List<Touch> after(long sequence) throws SQLException {
        return read(AFTER, sequence);
    }

    /** The roots of a commit that later commits touched, each with the latest that did. */
    List<Touch> again(long sequence) throws SQLException {
        return read(AGAIN, sequence);
    }

    private List<Touch> read(String sql, long sequence) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setLong(1, sequence);
            return read(select);
        }
    }

    private static List<Touch> read(PreparedStatement select) throws SQLException {
        var touches = new ArrayList<Touch>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                touches.add(new Touch(rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
        }
        return touches;
    }
}
