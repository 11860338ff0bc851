/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cadre.core.access.Level;
import org.eclipse.core.runtime.SubMonitor;

/** Writes changes of rows, in batches. */
final class RowWriter implements AutoCloseable {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final LongTexts longTexts;
    private final SubMonitor monitor;
    private final Mapping mapping;
    private final Map<String, TableWriter> tables = new LinkedHashMap<>();
    private int pending;

    /**
     * @param monitor says when to stop
     */
    RowWriter(Connection connection, SubMonitor monitor, Mapping mapping) {
        this.mapping = mapping;
        this.connection = connection;
        this.longTexts = new LongTexts(connection);
        this.monitor = monitor;
    }

    /** Writes a change, now or together with the next. */
    void write(RowChange change) throws SQLException {
        var before = change.before();
        var after = change.after();
        var table = table(change.row().table());
        if (before != null) {
            forgetLong(before, after);
        }
        if (after == null) {
            table.delete(before);
        } else if (before == null) {
            table.insert(kept(change));
        } else {
            table.update(kept(change));
        }
        if (++pending >= BATCH) {
            flush();
        }
    }

    /** Writes what is pending. */
    void flush() throws SQLException {
        monitor.checkCanceled();
        for (var table : tables.values()) {
            table.execute();
        }
        pending = 0;
    }

    @Override
    public void close() throws SQLException {
        for (var table : tables.values()) {
            table.close();
        }
    }

    private TableWriter table(Table table) {
        return tables.computeIfAbsent(table.name() + '/' + table.columns().size(),
                name -> new TableWriter(connection, table, columns(table, Level.ERASE),
                        columns(table, Level.WRITE)));
    }

    /** The columns that may be changed, or be part of what is new, by their places. */
    private int[] columns(Table table, Level least) {
        var all = IntStream.range(0, table.columns().size());
        var meaning = mapping.rights().isServed() ? mapping.meanings().find(table.name()) : Optional.<Meaning>empty();
        return meaning.isEmpty() || meaning.get().list() != null ? all.toArray() : all
                .filter(i -> i <= Table.FEATURE || mayWrite(meaning.get(), table.columns().get(i), least))
                .toArray();
    }

    private boolean mayWrite(Meaning meaning, Column column, Level least) {
        var feature = meaning.columns().get(column.name());
        return feature != null && mapping.rights().of(meaning.type(), feature).self().includes(least);
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
