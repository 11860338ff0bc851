/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Keeping;
import org.cadre.core.store.Kept;
import org.eclipse.core.runtime.SubMonitor;

/** Forgets what taking old commits back would need, each commit in a transaction of its own. */
record ImagePrune(Database database) {

    private static final List<String> TABLES = List.of("image", "long_text");
    private static final String KEEPING = """
            SELECT "commits", "days" FROM "store"."keeping\"""";
    private static final String KEEP = """
            UPDATE "store"."keeping" SET "commits" = ?, "days" = ?""";
    private static final String OLD = """
            SELECT "sequence", "at" FROM "store"."commit" c WHERE "revertible" = TRUE AND "sequence" <= ?
            AND EXISTS (SELECT 1 FROM "store"."image" i WHERE i."sequence" = c."sequence")
            ORDER BY "sequence\"""";
    private static final String COUNT = """
            SELECT COUNT(*) FROM "store"."image\"""";
    /** Space is given back when at least this share of it, one in so many, is free. */
    private static final int SHARE = 4;

    /** Says how long things are kept. */
    Keeping keeping() throws CadreException {
        return database.read(ImagePrune::keeping);
    }

    /** Sets how long things are kept. */
    void keep(Keeping keeping) throws CadreException {
        database.write(List.of(), (connection, mapping) -> {
            try (var update = connection.prepareStatement(KEEP)) {
                update.setInt(1, keeping.commits());
                update.setInt(2, keeping.days());
                return update.executeUpdate();
            }
        });
    }

    /** Forgets, and returns of how many commits. */
    int run(Instant now, SubMonitor monitor) throws CadreException {
        if (!database.read(this::mayForget)) {
            return 0;
        }
        var old = database.read(connection -> old(connection, now));
        monitor.setWorkRemaining(old.size() + 1);
        int rows = 0;
        for (long sequence : old) {
            monitor.checkCanceled();
            rows += database.<Integer> write(List.of(), (connection, mapping) ->
                    new Forgotten(connection).forget(sequence, Kept.EXPIRED));
            monitor.worked(1);
        }
        if (rows > 0 && !database.engine().isShared()) {
            giveBack(rows);
        }
        return old.size();
    }

    private boolean mayForget(Connection connection) throws SQLException {
        return new Forgotten(connection).isThere() && database.engine().mayForget(connection);
    }

    /** A server finds free space by itself. */
    private void giveBack(int freed) throws CadreException {
        int left = database.read(ImagePrune::count);
        if ((long) freed * SHARE < (long) freed + left) {
            return;
        }
        for (var table : TABLES) {
            try {
                database.engine().compact("store", table);
            } catch (SQLException e) {
                throw database.engine().explain(e);
            }
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery(COUNT)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Keeping keeping(Connection connection) throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery(KEEPING)) {
            return row.next() ? new Keeping(row.getInt(1), row.getInt(2)) : Keeping.STANDARD;
        }
    }

    private static List<Long> old(Connection connection, Instant now) throws SQLException {
        var keeping = keeping(connection);
        long last = new History(connection).last();
        var old = new ArrayList<Long>();
        try (var select = connection.prepareStatement(OLD)) {
            select.setLong(1, last - keeping.commits());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (keeping.isOver(rows.getLong(1), Instant.parse(rows.getString(2)), last, now)) {
                        old.add(rows.getLong(1));
                    }
                }
            }
        }
        return old;
    }
}
