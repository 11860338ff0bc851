/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.SubMonitor;

/** Writes changes of rows, in batches. */
final class RowWriter implements AutoCloseable {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final LongTexts longTexts;
    private final SubMonitor monitor;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final List<RowChange> pending = new ArrayList<>();

    /**
     * @param monitor says when to stop
     */
    RowWriter(Connection connection, SubMonitor monitor) {
        this.connection = connection;
        this.longTexts = new LongTexts(connection);
        this.monitor = monitor;
    }

    /** Writes a change, now or together with the next. */
    void write(RowChange change) throws SQLException {
        pending.add(change);
        if (pending.size() >= BATCH) {
            flush();
        }
    }

    /** Writes what is pending. */
    void flush() throws SQLException {
        monitor.checkCanceled();
        for (var change : pending) {
            delete(change);
        }
        execute();
        for (var change : pending) {
            update(change);
        }
        execute();
        for (var change : pending) {
            insert(change);
        }
        execute();
        pending.clear();
    }

    @Override
    public void close() throws SQLException {
        for (var statement : statements.values()) {
            statement.close();
        }
    }

    private void delete(RowChange change) throws SQLException {
        if (change.after() == null) {
            var row = change.before();
            forgetLong(row, null);
            var delete = statement(row.table().delete());
            bind(delete, 1, row, 0, row.table().keys(), row.values());
            delete.addBatch();
        }
    }

    private void update(RowChange change) throws SQLException {
        if (change.before() != null && change.after() != null) {
            var row = change.after();
            var table = row.table();
            forgetLong(change.before(), row);
            var update = statement(table.update());
            int next = bind(update, 1, row, table.keys(), table.columns().size(), kept(change));
            bind(update, next, row, 0, table.keys(), row.values());
            update.addBatch();
        }
    }

    private void insert(RowChange change) throws SQLException {
        if (change.before() == null) {
            var row = change.after();
            var insert = statement(row.table().insert());
            bind(insert, 1, row, 0, row.table().columns().size(), kept(change));
            insert.addBatch();
        }
    }

    private void execute() throws SQLException {
        for (var statement : statements.values()) {
            statement.executeBatch();
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    private static int bind(PreparedStatement statement, int parameter, Row row, int from, int to,
            Object[] values) throws SQLException {
        int next = parameter;
        for (int i = from; i < to; i++) {
            row.table().columns().get(i).type().write(statement, next++, values[i]);
        }
        return next;
    }

    /** Forgets values too long for their column that the row no longer has. */
    private void forgetLong(Row before, Row after) throws SQLException {
        for (int i = before.table().keys(); i < before.values().length; i++) {
            if (isLong(before, i) && isOther(before, after, i)) {
                longTexts.forget(before.table().name(), before.key(), column(before, i));
            }
        }
    }

    /** Keeps values too long for their column and returns what stands in the columns. */
    private Object[] kept(RowChange change) throws SQLException {
        var row = change.after();
        var values = row.values();
        for (int i = row.table().keys(); i < values.length; i++) {
            if (isLong(row, i)) {
                values = values == row.values() ? values.clone() : values;
                values[i] = Texts.LONG;
                if (isOther(row, change.before(), i)) {
                    longTexts.keep(row.table().name(), row.key(), column(row, i), (String) row.values()[i]);
                }
            }
        }
        return values;
    }

    private static boolean isOther(Row row, Row other, int column) {
        return other == null || !Objects.equals(row.values()[column], other.values()[column]);
    }

    private static boolean isLong(Row row, int column) {
        return row.values()[column] instanceof String text && text.length() > Texts.LIMIT;
    }

    private static String column(Row row, int column) {
        return row.table().columns().get(column).name();
    }
}
