/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.store.ContentSum;
import org.cadre.core.store.TableSum;
import org.eclipse.core.runtime.SubMonitor;

/** Reads tables row by row and adds them up, so that two copies can be compared. */
final class TableReader {

    /** After how many rows somebody who cancels is heard. */
    private static final int ROWS_PER_CHECK = 500;

    private final Connection connection;
    private final SubMonitor monitor;

    TableReader(Connection connection, SubMonitor monitor) {
        this.connection = connection;
        this.monitor = monitor;
    }

    /** Gets every row. */
    interface Receiver {

        /** Does something with the values of a row. */
        void take(Object[] values) throws CadreException;
    }

    /** All tables: those of the store, then those of classes, also of modules that are not installed. */
    List<PlainTable> tables() throws SQLException {
        var catalog = new CatalogRows(connection).read();
        return Stream.concat(PlainTable.ofStore(connection).stream(), catalog.tables().map(PlainTable::of))
                .toList();
    }

    /** Adds up all tables. */
    List<TableSum> sums() throws SQLException, CadreException {
        var sums = new ArrayList<TableSum>();
        var tables = tables();
        monitor.setWorkRemaining(tables.size());
        for (var table : tables) {
            sums.add(read(table, values -> { }));
            monitor.worked(1);
        }
        return sums;
    }

    /** Reads a table and adds it up. */
    TableSum read(PlainTable table, Receiver receiver) throws SQLException, CadreException {
        var sum = new ContentSum();
        long rows = 0;
        try (var select = connection.prepareStatement(table.select()); var row = select.executeQuery()) {
            while (row.next()) {
                var values = table.read(row);
                sum.add(Arrays.stream(values).map(v -> Objects.toString(v, null)).toList());
                receiver.take(values);
                if (++rows % ROWS_PER_CHECK == 0) {
                    monitor.checkCanceled();
                }
            }
        }
        return new TableSum(table.name(), rows, sum.contents().digest());
    }
}
