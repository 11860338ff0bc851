/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;

/** The record of commits. Rows are added to it, never changed. */
record History(Connection connection) {

    private static final int TEXT_LIMIT = 1000;
    private static final String NEXT = """
            UPDATE "store"."state" SET "last_sequence" = "last_sequence" + 1""";
    private static final String LAST = """
            SELECT "last_sequence" FROM "store"."state\"""";
    private static final String INSERT = """
            INSERT INTO "store"."commit" ("id", "sequence", "at", "who", "kind", "label", "revertible",
                "added", "changed", "removed", "reverts") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT c."id", c."sequence", c."at", c."who", c."kind", c."label", c."revertible",
                c."added", c."changed", c."removed", r."id"
            FROM "store"."commit" c LEFT JOIN "store"."commit" r ON r."reverts" = c."id"
            """;
    private static final String LATEST = SELECT + """
            ORDER BY c."sequence" DESC""";
    private static final String AFTER = SELECT + """
            WHERE c."sequence" > ? ORDER BY c."sequence\"""";
    private static final String BY_ID = SELECT + """
            WHERE c."id" = ?""";
    private static final String LAST_OF_ROOT = SELECT + """
            WHERE c."sequence" = (SELECT MAX("sequence") FROM "store"."touch" WHERE "root_id" = ?)""";

    /** Takes the next sequence number; from here to the end of the transaction nobody else can. */
    long next() throws SQLException {
        try (var update = connection.createStatement()) {
            update.executeUpdate(NEXT);
        }
        return last();
    }

    /** The sequence number of the latest commit; 0 if there is none. */
    long last() throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery(LAST)) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * Adds a commit.
     *
     * @param reverts the id of the commit that it takes back; null if it is not that kind
     */
    void add(Commit commit, String reverts) throws SQLException {
        var note = commit.note();
        try (var insert = connection.prepareStatement(INSERT)) {
            bind(insert, commit.id(), commit.sequence(), commit.at().toString(), stored(note.who()),
                    stored(note.kind()), stored(note.label()), note.revertible(), commit.added(),
                    commit.changed(), commit.removed());
            insert.setString(11, reverts);
            insert.executeUpdate();
        }
    }

    /** The latest commits, newest first. */
    List<Commit> latest(int limit) throws SQLException {
        try (var select = connection.prepareStatement(LATEST)) {
            select.setMaxRows(limit);
            return limit == 0 ? List.of() : commits(select);
        }
    }

    /** The commits after one, oldest first. */
    List<Commit> after(long sequence) throws SQLException {
        if (last() <= sequence) {
            return List.of();
        }
        try (var select = connection.prepareStatement(AFTER)) {
            select.setLong(1, sequence);
            return commits(select);
        }
    }

    /** The commit with an id. */
    Optional<Commit> find(String id) throws SQLException {
        return first(BY_ID, id);
    }

    /** The latest commit that touched a root. */
    Optional<Commit> lastOf(String root) throws SQLException {
        return first(LAST_OF_ROOT, root);
    }

    private Optional<Commit> first(String sql, String value) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            return commits(select).stream().findFirst();
        }
    }

    private static List<Commit> commits(PreparedStatement select) throws SQLException {
        var commits = new ArrayList<Commit>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                commits.add(commit(rows));
            }
        }
        return commits;
    }

    private static Commit commit(ResultSet row) throws SQLException {
        var note = new CommitNote(Texts.decode(row.getString(4)), Texts.decode(row.getString(5)),
                Texts.decode(row.getString(6)), row.getBoolean(7));
        return new Commit(row.getString(1), row.getLong(2), Instant.parse(row.getString(3)), note,
                row.getInt(8), row.getInt(9), row.getInt(10), row.getString(11));
    }

    private static String stored(String text) {
        return Texts.encode(text.substring(0, Math.min(text.length(), TEXT_LIMIT)));
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
