/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes rows of one table in batches. */
final class TableWriter implements AutoCloseable {

    private final Connection connection;
    private final Table table;
    private final int[] columns;
    private PreparedStatement delete;
    private PreparedStatement update;
    private PreparedStatement insert;

    /**
     * @param columns the places of the columns to write, those of the key first
     */
    TableWriter(Connection connection, Table table, int[] columns) {
        this.columns = columns;
        this.connection = connection;
        this.table = table;
    }

    /** Deletes the row with the key of another. */
    void delete(Row row) throws SQLException {
        if (delete == null) {
            delete = connection.prepareStatement(table.delete());
        }
        bind(delete, 1, 0, table.keys(), row.values());
        delete.addBatch();
    }

    /** Gives a row the values of all columns. */
    void update(Object[] values) throws SQLException {
        if (update == null) {
            update = connection.prepareStatement(table.update(columns));
        }
        int next = bind(update, 1, table.keys(), columns.length, values);
        bind(update, next, 0, table.keys(), values);
        update.addBatch();
    }

    /** Inserts a row. */
    void insert(Object[] values) throws SQLException {
        if (insert == null) {
            insert = connection.prepareStatement(table.insert(columns));
        }
        bind(insert, 1, 0, columns.length, values);
        insert.addBatch();
    }

    /** Executes what was added: deletes, then updates, then inserts. */
    void execute() throws SQLException {
        for (var statement : new PreparedStatement[] {delete, update, insert}) {
            if (statement != null) {
                statement.executeBatch();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (var statement : new PreparedStatement[] {delete, update, insert}) {
            if (statement != null) {
                statement.close();
            }
        }
    }

    private int bind(PreparedStatement statement, int parameter, int from, int to, Object[] values)
            throws SQLException {
        int next = parameter;
        for (int i = from; i < to; i++) {
            int column = columns[i];
            table.columns().get(column).type().write(statement, next++, values[column]);
        }
        return next;
    }
}
