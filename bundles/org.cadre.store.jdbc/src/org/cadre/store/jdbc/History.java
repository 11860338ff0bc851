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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.store.jdbc.RootChange.Kind;

/** The record of commits. Rows are added to it, never changed. */
record History(Connection connection) {

    private static final int TEXT_LIMIT = 1000;
    private static final String COMMIT = Sql.STORE + ".\"commit\""; //$NON-NLS-1$
    private static final String TOUCH = Sql.STORE + ".\"touch\""; //$NON-NLS-1$
    private static final String STATE = Sql.STORE + ".\"state\""; //$NON-NLS-1$
    private static final String SELECT = "SELECT c.\"id\", c.\"sequence\", c.\"at\", c.\"who\", c.\"kind\", " //$NON-NLS-1$
            + "c.\"label\", c.\"revertible\", c.\"added\", c.\"changed\", c.\"removed\", r.\"id\" FROM " + COMMIT //$NON-NLS-1$
            + " c LEFT JOIN " + COMMIT + " r ON r.\"reverts\" = c.\"id\""; //$NON-NLS-1$ //$NON-NLS-2$

    /**
     * A root that a commit touched.
     *
     * @param table its table
     * @param id its identity
     * @param sequence the sequence number of the commit
     */
    record Touch(String table, String id, long sequence) {
    }

    /** Takes the next sequence number; from here to the end of the transaction nobody else can. */
    long next() throws SQLException {
        try (var update = connection.createStatement()) {
            update.executeUpdate("UPDATE " + STATE + " SET \"last_sequence\" = \"last_sequence\" + 1"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return last();
    }

    /** The sequence number of the latest commit; 0 if there is none. */
    long last() throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("SELECT \"last_sequence\" FROM " + STATE)) { //$NON-NLS-1$
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
        try (var insert = connection.prepareStatement("INSERT INTO " + COMMIT //$NON-NLS-1$
                + " (\"id\", \"sequence\", \"at\", \"who\", \"kind\", \"label\", \"revertible\", \"added\", " //$NON-NLS-1$
                + "\"changed\", \"removed\", \"reverts\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) { //$NON-NLS-1$
            var note = commit.note();
            bind(insert, commit.id(), commit.sequence(), commit.at().toString(), stored(note.who()),
                    stored(note.kind()), stored(note.label()), note.revertible(), commit.added(), commit.changed(),
                    commit.removed());
            insert.setString(11, reverts);
            insert.executeUpdate();
        }
    }

    /** The latest commits, newest first. */
    List<Commit> latest(int limit) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " ORDER BY c.\"sequence\" DESC")) { //$NON-NLS-1$
            select.setMaxRows(limit);
            return limit == 0 ? List.of() : commits(select);
        }
    }

    /** The commit with an id. */
    Optional<Commit> find(String id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " WHERE c.\"id\" = ?")) { //$NON-NLS-1$
            select.setString(1, id);
            return commits(select).stream().findFirst();
        }
    }

    /** The latest commit that touched a root. */
    Optional<Commit> lastOf(String root) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " WHERE c.\"sequence\" = (SELECT MAX(\"sequence\") FROM " //$NON-NLS-1$
                + TOUCH + " WHERE \"root_id\" = ?)")) { //$NON-NLS-1$
            select.setString(1, root);
            return commits(select).stream().findFirst();
        }
    }

    /** The roots that commits after one touched, each with the latest that did. */
    List<Touch> touchedAfter(long sequence) throws SQLException {
        return touches("SELECT \"root_table\", \"root_id\", MAX(\"sequence\") FROM " + TOUCH //$NON-NLS-1$
                + " WHERE \"sequence\" > ? GROUP BY \"root_table\", \"root_id\"", sequence); //$NON-NLS-1$
    }

    /** The roots that a commit touched, as far as later commits touched them, each with the latest that did. */
    List<Touch> touchedAgain(long sequence) throws SQLException {
        return touches("SELECT t.\"root_table\", t.\"root_id\", MAX(l.\"sequence\") FROM " + TOUCH + " t JOIN " //$NON-NLS-1$ //$NON-NLS-2$
                + TOUCH + " l ON l.\"root_id\" = t.\"root_id\" AND l.\"sequence\" > t.\"sequence\"" //$NON-NLS-1$
                + " WHERE t.\"sequence\" = ? GROUP BY t.\"root_table\", t.\"root_id\"", sequence); //$NON-NLS-1$
    }

    /** The roots that a commit added, changed or removed. */
    Map<Kind, List<Touch>> touchedBy(long sequence) throws SQLException {
        var byKind = new EnumMap<Kind, List<Touch>>(Kind.class);
        for (var kind : Kind.values()) {
            byKind.put(kind, touches("SELECT \"root_table\", \"root_id\", \"sequence\" FROM " + TOUCH //$NON-NLS-1$
                    + " WHERE \"sequence\" = ? AND \"kind\" = '" + kind + '\'', sequence)); //$NON-NLS-1$
        }
        return byKind;
    }

    private List<Touch> touches(String sql, long sequence) throws SQLException {
        var touches = new ArrayList<Touch>();
        try (var select = connection.prepareStatement(sql)) {
            select.setLong(1, sequence);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    touches.add(new Touch(rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
            }
        }
        return touches;
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
