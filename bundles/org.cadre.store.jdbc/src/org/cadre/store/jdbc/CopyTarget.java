/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.cadre.core.CadreException;
import org.cadre.core.store.TableSum;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Where a database is copied to: has the schema, and nobody can see it yet. */
final class CopyTarget {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final Engine engine;
    private final String place;

    /**
     * @param place how messages name the new database
     */
    CopyTarget(Connection connection, Engine engine, String place) {
        this.connection = connection;
        this.engine = engine;
        this.place = place;
    }

    /** Makes the tables that a catalog names, and empties the others. */
    void prepare(Catalog catalog) throws CadreException {
        try (var statement = connection.createStatement()) {
            for (var table : PlainTable.ofStore(connection)) {
                statement.executeUpdate("DELETE FROM " + table.sql());
            }
            new TableBuilder(connection, engine, catalog).createAll();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Begins to write a table. */
    Sink open(PlainTable table) throws CadreException {
        try {
            return new Sink(table, connection.prepareStatement(table.insert()));
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Reads what arrived in a table and compares it with what was sent. */
    void check(PlainTable table, TableSum sent, SubMonitor monitor) throws CadreException {
        try {
            var arrived = new TableReader(connection, monitor).read(table, values -> { });
            if (!arrived.equals(sent)) {
                throw CadreException.failure(NLS.bind(Messages.Copy_different,
                        new Object[] {place, table.name(), sent.rows(), arrived.rows()}), null);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private CadreException failure(SQLException error) {
        return CadreException.failure(
                NLS.bind(Messages.Copy_failed, place, engine.explain(error).getMessage()), error);
    }

    /** Writes the rows of a table, in batches. */
    final class Sink implements TableReader.Receiver, AutoCloseable {

        private final PlainTable table;
        private final PreparedStatement insert;
        private int pending;

        private Sink(PlainTable table, PreparedStatement insert) {
            this.table = table;
            this.insert = insert;
        }

        @Override
        public void take(Object[] values) throws CadreException {
            try {
                table.write(insert, values);
                insert.addBatch();
            } catch (SQLException e) {
                throw failure(e);
            }
            if (++pending == BATCH) {
                flush();
            }
        }

        /** Sees to it that everything is written. */
        void flush() throws CadreException {
            try {
                insert.executeBatch();
                pending = 0;
            } catch (SQLException e) {
                throw failure(e);
            }
        }

        @Override
        public void close() throws CadreException {
            try {
                insert.close();
            } catch (SQLException e) {
                throw failure(e);
            }
        }
    }
}
