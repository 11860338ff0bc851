/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Keeps what rows were before a commit, so that the commit can be taken back. */
final class Images implements AutoCloseable {

    private static final String INSERT = """
            INSERT INTO "store"."image" ("sequence", "position", "table_name", "row_key", "content")
            VALUES (?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT "table_name", "row_key", "content", "position" FROM "store"."image"
            WHERE "sequence" = ? ORDER BY "position\"""";
    private static final String NAME = "image";
    private static final String CONTENT = "content";

    private final Connection connection;
    private final LongTexts longTexts;
    private PreparedStatement insert;
    private int position;

    Images(Connection connection) {
        this.connection = connection;
        this.longTexts = new LongTexts(connection);
    }

    /** Keeps what the row was before a change. */
    void keep(long sequence, RowChange change) throws SQLException {
        if (insert == null) {
            insert = connection.prepareStatement(INSERT);
        }
        var content = change.before() == null ? null : Image.write(change.before());
        insert.setLong(1, sequence);
        insert.setInt(2, position);
        insert.setString(3, change.row().table().name());
        insert.setString(4, change.row().key());
        insert.setString(5, content != null && content.length() > Texts.LIMIT ? Texts.LONG : content);
        insert.executeUpdate();
        if (content != null && content.length() > Texts.LIMIT) {
            longTexts.keep(NAME, sequence + "/" + position, CONTENT, content);
        }
        position++;
    }

    /** Returns what a commit kept. */
    List<Image> find(long sequence) throws SQLException {
        var images = new ArrayList<Image>();
        try (var select = connection.prepareStatement(SELECT)) {
            select.setLong(1, sequence);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var content = rows.getString(3);
                    images.add(new Image(rows.getString(1), rows.getString(2), Texts.LONG.equals(content)
                            ? longTexts.find(NAME, sequence + "/" + rows.getInt(4), CONTENT) : content));
                }
            }
        }
        return images;
    }

    @Override
    public void close() throws SQLException {
        if (insert != null) {
            insert.close();
        }
    }
}
