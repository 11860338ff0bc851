/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.aggregate.AggregateReport;

/** The numbers about groups that were last written down for those who may not count by themselves. */
record AggregateRows(Connection connection) {

    private static final int PIECE = 8000;
    private static final String DAY = """
            SELECT MIN("day") FROM "store"."aggregate\"""";
    private static final String DELETE = """
            DELETE FROM "store"."aggregate\"""";
    private static final String INSERT = """
            INSERT INTO "store"."aggregate" ("smallest", "position", "day", "piece") VALUES (?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT "piece" FROM "store"."aggregate" WHERE "smallest" =
            (SELECT MIN("smallest") FROM "store"."aggregate" WHERE "smallest" >= ?) ORDER BY "position\"""";

    /** The day of the numbers; empty if there are none. */
    Optional<LocalDate> day() throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery(DAY)) {
            row.next();
            return Optional.ofNullable(row.getString(1)).map(LocalDate::parse);
        }
    }

    /** Puts reports in the place of those that are there, which must not be combined with them. */
    void write(List<AggregateReport> reports) throws SQLException {
        try (var delete = connection.createStatement(); var insert = connection.prepareStatement(INSERT)) {
            delete.executeUpdate(DELETE);
            for (var report : reports) {
                var text = Texts.encode(AggregateJson.write(report));
                for (int i = 0; i * PIECE < text.length(); i++) {
                    insert.setInt(1, report.limit());
                    insert.setInt(2, i);
                    insert.setString(3, report.day().toString());
                    insert.setString(4, text.substring(i * PIECE, Math.min(text.length(), (i + 1) * PIECE)));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Reads the report that shows the smallest numbers down to a limit; empty if there is none. */
    Optional<AggregateReport> read(int limit) throws SQLException {
        var pieces = new ArrayList<String>();
        try (var select = connection.prepareStatement(SELECT)) {
            select.setInt(1, limit);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    pieces.add(rows.getString(1));
                }
            }
        }
        return pieces.isEmpty() ? Optional.empty()
                : Optional.of(AggregateJson.read(Texts.decode(String.join("", pieces))));
    }
}
