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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            SELECT "id", "sequence", "at", "who", "kind", "label", "revertible", "added", "changed", "removed"
            FROM "store"."commit"
            """;
    private static final String BETWEEN = SELECT + """
            WHERE "sequence" > ? AND "sequence" <= ? ORDER BY "sequence\"""";
    private static final String BY_ID = SELECT + """
            WHERE "id" = ?""";
    private static final String LAST_OF_ROOT = SELECT + """
            WHERE "sequence" = (SELECT MAX("sequence") FROM "store"."touch" WHERE "root_id" = ?)""";
    // joined to the others here and not there: without an index Derby reads all commits once for each of them
    private static final String REVERTS = """
            SELECT "reverts", "id" FROM "store"."commit" WHERE "sequence" > ? AND "reverts" IS NOT NULL""";

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
        long last = last();
        long from = Math.max(0, last - limit);
        var found = between(from, last);
        for (long step = limit; found.size() < limit && from > 0; step *= 2) {
            from = Math.max(0, from - step);
            found = between(from, last);
        }
        return found.reversed().stream().limit(limit).toList();
    }

    /** The commits after one, oldest first. */
    List<Commit> after(long sequence) throws SQLException {
        return between(sequence, last());
    }

    private List<Commit> between(long sequence, long last) throws SQLException {
        if (last <= sequence) {
            return List.of();
        }
        try (var select = connection.prepareStatement(BETWEEN)) {
            select.setLong(1, sequence);
            select.setLong(2, last);
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

    private List<Commit> commits(PreparedStatement select) throws SQLException {
        var commits = new ArrayList<Commit>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                commits.add(commit(rows));
            }
        }
        var reverts = commits.isEmpty() ? Map.<String, String>of() : reverts(commits.getFirst().sequence());
        commits.replaceAll(commit -> reverted(commit, reverts.get(commit.id())));
        return commits;
    }

    private static Commit reverted(Commit commit, String by) {
        return new Commit(commit.id(), commit.sequence(), commit.at(), commit.note(), commit.added(),
                commit.changed(), commit.removed(), by);
    }

    /** Which commits after one took back which, by the id of the one taken back. */
    private Map<String, String> reverts(long after) throws SQLException {
        var reverts = new HashMap<String, String>();
        try (var select = connection.prepareStatement(REVERTS)) {
            select.setLong(1, after);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    reverts.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return reverts;
    }

    private static Commit commit(ResultSet row) throws SQLException {
        var note = new CommitNote(Texts.decode(row.getString(4)), Texts.decode(row.getString(5)),
                Texts.decode(row.getString(6)), row.getBoolean(7));
        return new Commit(row.getString(1), row.getLong(2), Instant.parse(row.getString(3)), note,
                row.getInt(8), row.getInt(9), row.getInt(10), null);
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
