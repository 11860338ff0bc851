/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.access.AccessAct;
import org.cadre.core.access.AccessEntry;
import org.cadre.core.access.AccessLog.Head;

/** The lines of the access log in the database. Rows are added, never changed. */
record AccessRows(Connection connection) {

    private static final int TEXT_LIMIT = 1000;
    private static final int TARGET_LIMIT = 200;
    private static final String NEXT = """
            UPDATE "store"."access_head" SET "sequence" = "sequence" + 1""";
    private static final String HEAD = """
            SELECT "sequence", "hash" FROM "store"."access_head\"""";
    private static final String SET_HASH = """
            UPDATE "store"."access_head" SET "hash" = ?""";
    private static final String INSERT = """
            INSERT INTO "store"."access" ("sequence", "at", "account", "act", "target", "detail", "previous",
                "hash") VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT "sequence", "at", "account", "act", "target", "detail", "previous", "hash"
            FROM "store"."access" """;
    private static final String ALL = SELECT + """
             ORDER BY "sequence\"""";
    private static final String LATEST = SELECT + """
             ORDER BY "sequence" DESC""";
    private static final String LATEST_OF = SELECT + """
             WHERE "account" = ? ORDER BY "sequence" DESC""";

    /** Adds a line; from here to the end of the transaction nobody else can. */
    AccessEntry append(String account, AccessAct act, String target, String detail) throws SQLException {
        try (var update = connection.createStatement()) {
            update.executeUpdate(NEXT);
        }
        var before = head();
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var entry = AccessEntry.of(before.sequence(), now, stored(account, TEXT_LIMIT), act,
                stored(target, TARGET_LIMIT), stored(detail, TEXT_LIMIT), before.hash());
        insert(entry);
        try (var update = connection.prepareStatement(SET_HASH)) {
            update.setString(1, entry.hash());
            update.executeUpdate();
        }
        return decoded(entry);
    }

    /** The number and hash of the last line as they are kept apart from the lines; number 0 without lines. */
    Head head() throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery(HEAD)) {
            row.next();
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    /** All lines as they stand in the database, in order. A line with a broken time or act is unsound. */
    List<AccessEntry> all() throws SQLException {
        try (var select = connection.prepareStatement(ALL)) {
            return read(select);
        }
    }

    /**
     * The latest lines, newest first.
     *
     * @param account whose lines; null for everybody's
     */
    List<AccessEntry> latest(int limit, String account) throws SQLException {
        try (var select = connection.prepareStatement(account == null ? LATEST : LATEST_OF)) {
            if (account != null) {
                select.setString(1, stored(account, TEXT_LIMIT));
            }
            select.setMaxRows(limit);
            return limit == 0 ? List.of() : read(select).stream().map(AccessRows::decoded).toList();
        }
    }

    private void insert(AccessEntry entry) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, entry.sequence());
            insert.setString(2, entry.at().toString());
            insert.setString(3, entry.account());
            insert.setString(4, entry.act().name());
            insert.setString(5, entry.target());
            insert.setString(6, entry.detail());
            insert.setString(7, entry.previous());
            insert.setString(8, entry.hash());
            insert.executeUpdate();
        }
    }

    private static List<AccessEntry> read(PreparedStatement select) throws SQLException {
        var entries = new ArrayList<AccessEntry>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                entries.add(new AccessEntry(rows.getLong(1), time(rows.getString(2)), rows.getString(3),
                        act(rows.getString(4)), rows.getString(5), rows.getString(6), rows.getString(7),
                        rows.getString(8)));
            }
        }
        return entries;
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    private static AccessAct act(String name) {
        return List.of(AccessAct.values()).stream().filter(act -> act.name().equals(name)).findFirst()
                .orElse(AccessAct.OPEN_FAILED);
    }

    private static AccessEntry decoded(AccessEntry e) {
        return new AccessEntry(e.sequence(), e.at(), Texts.decode(e.account()), e.act(),
                Texts.decode(e.target()), Texts.decode(e.detail()), e.previous(), e.hash());
    }

    private static String stored(String text, int limit) {
        return Texts.encode(text.substring(0, Math.min(text.length(), limit)));
    }
}
