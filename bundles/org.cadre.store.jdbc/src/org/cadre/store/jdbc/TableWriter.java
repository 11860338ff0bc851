/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.IntStream;

/** Writes rows of one table in batches. */
final class TableWriter implements AutoCloseable {

    private final Connection connection;
    private final Table table;
    private final int[] columns;
    private final int[] added;
    private PreparedStatement delete;
    private PreparedStatement update;
    private PreparedStatement insert;
    private PreparedStatement whole;

    /**
     * @param columns the places of the columns to write in rows that are there, those of the key first
     * @param added the places of the columns to write in new rows, those of the key first: what is sealed for
     *            others may be taken away, but not be entered
     */
    TableWriter(Connection connection, Table table, int[] columns, int[] added) {
        this.columns = columns;
        this.added = added;
        this.connection = connection;
        this.table = table;
    }

    /** Deletes the row with the key of another. */
    void delete(Row row) throws SQLException {
        if (delete == null) {
            delete = connection.prepareStatement(table.delete());
        }
        bind(delete, 1, columns, 0, table.keys(), row.values());
        delete.addBatch();
    }

    /** Gives a row the values of the columns. */
    void update(Object[] values) throws SQLException {
        if (update == null) {
            update = connection.prepareStatement(table.update(columns));
        }
        int next = bind(update, 1, columns, table.keys(), columns.length, values);
        bind(update, next, columns, 0, table.keys(), values);
        update.addBatch();
    }

    /** Inserts a row; one with values that may not be entered is left to the server, which refuses it. */
    void insert(Object[] values) throws SQLException {
        if (IntStream.of(columns).anyMatch(i -> values[i] != null && !isAdded(i))) {
            if (whole == null) {
                whole = connection.prepareStatement(table.insert(columns));
            }
            insert(whole, columns, values);
        } else {
            if (insert == null) {
                insert = connection.prepareStatement(table.insert(added));
            }
            insert(insert, added, values);
        }
    }

    private void insert(PreparedStatement statement, int[] places, Object[] values) throws SQLException {
        bind(statement, 1, places, 0, places.length, values);
        statement.addBatch();
    }

    private boolean isAdded(int place) {
        return IntStream.of(added).anyMatch(i -> i == place);
    }

    /** Executes what was added: deletes, then updates, then inserts. */
    void execute() throws SQLException {
        for (var statement : new PreparedStatement[] {delete, update, insert, whole}) {
            if (statement != null) {
                statement.executeBatch();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (var statement : new PreparedStatement[] {delete, update, insert, whole}) {
            if (statement != null) {
                statement.close();
            }
        }
    }

    private int bind(PreparedStatement statement, int parameter, int[] places, int from, int to,
            Object[] values) throws SQLException {
        int next = parameter;
        for (int i = from; i < to; i++) {
            int column = places[i];
            table.columns().get(column).type().write(statement, next++, values[column]);
        }
        return next;
    }
}
