/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Keeps the stored forms of texts that are too long for a column, in pieces, by the place they belong to. */
record LongTexts(Connection connection) {

    private static final String INSERT = """
            INSERT INTO "store"."long_text" ("table_name", "row_key", "column_name", "position", "piece")
            VALUES (?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT "piece" FROM "store"."long_text"
            WHERE "table_name" = ? AND "row_key" = ? AND "column_name" = ? ORDER BY "position\"""";
    private static final String DELETE = """
            DELETE FROM "store"."long_text"
            WHERE "table_name" = ? AND "row_key" = ? AND "column_name" = ?""";

    /** Keeps a text for a place that has none. */
    void keep(String table, String row, String column, String text) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (int from = 0, end; from < text.length(); from = end) {
                end = pieceEnd(text, from);
                bind(insert, table, row, column);
                insert.setInt(4, from);
                insert.setString(5, text.substring(from, end));
                insert.executeUpdate();
            }
        }
    }

    /** Returns the text that is kept for a place. */
    String find(String table, String row, String column) throws SQLException {
        var text = new StringBuilder();
        try (var select = connection.prepareStatement(SELECT)) {
            bind(select, table, row, column);
            try (var pieces = select.executeQuery()) {
                while (pieces.next()) {
                    text.append(pieces.getString(1));
                }
            }
        }
        return text.toString();
    }

    /** Forgets the text that is kept for a place. */
    void forget(String table, String row, String column) throws SQLException {
        try (var delete = connection.prepareStatement(DELETE)) {
            bind(delete, table, row, column);
            delete.executeUpdate();
        }
    }

    private static int pieceEnd(String text, int from) {
        int end = Math.min(text.length(), from + Texts.LIMIT);
        return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static void bind(PreparedStatement statement, String... place) throws SQLException {
        for (int i = 0; i < place.length; i++) {
            statement.setString(i + 1, place[i]);
        }
    }
}
