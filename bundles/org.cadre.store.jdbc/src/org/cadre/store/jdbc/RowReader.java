/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads rows of tables. */
final class RowReader {

    private static final int ROWS_PER_CANCEL_CHECK = 1000;

    private final Connection connection;
    private final LongTexts longTexts;
    private final IProgressMonitor monitor;
    private final Veil veil;
    private int read;

    /**
     * @param monitor says when to stop; null for never
     */
    RowReader(Connection connection, IProgressMonitor monitor) {
        this(connection, monitor, Veil.NONE);
    }

    /**
     * @param monitor says when to stop; null for never
     * @param veil what rows have to pass
     */
    RowReader(Connection connection, IProgressMonitor monitor, Veil veil) {
        this.connection = connection;
        this.veil = veil;
        this.longTexts = new LongTexts(connection);
        this.monitor = monitor;
    }

    /**
     * Reads the rows for which a condition holds.
     *
     * @param condition what follows the statement that reads all rows
     * @param values the values of the condition's placeholders, all text
     */
    void select(Table table, String condition, List<?> values, Consumer<Row> receiver) throws SQLException {
        try (var select = connection.prepareStatement(table.select() + condition)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var row = veil.pass(row(table, rows));
                    if (row != null) {
                        receiver.accept(row);
                    }
                }
            }
        }
    }

    /** Reads the rows that have one of these values in a column. */
    void read(Table table, String column, Collection<String> values, Consumer<Row> receiver)
            throws SQLException {
        for (var chunk : Sql.chunks(values)) {
            select(table, " WHERE " + Sql.in(column, chunk.size()), chunk, receiver);
        }
    }

    private Row row(Table table, ResultSet rows) throws SQLException {
        checkCanceled();
        var columns = table.columns();
        var row = new Row(table, new Object[columns.size()]);
        boolean isLong = false;
        for (int i = 0; i < columns.size(); i++) {
            row.values()[i] = columns.get(i).type().read(rows, i + 1);
            isLong |= Texts.LONG.equals(row.values()[i]);
        }
        return isLong ? withLongTexts(row) : row;
    }

    private Row withLongTexts(Row row) throws SQLException {
        var columns = row.table().columns();
        for (int i = row.table().keys(); i < columns.size(); i++) {
            if (Texts.LONG.equals(row.values()[i])) {
                row.values()[i] = longTexts.find(row.table().name(), row.key(), columns.get(i).name());
            }
        }
        return row;
    }

    private void checkCanceled() {
        if (++read % ROWS_PER_CANCEL_CHECK == 0 && monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
