/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.store.jdbc.keys.DatabaseKey;
import org.cadre.store.jdbc.keys.Unlocking;

/** What Derby alone needs for a database, to compare with what Cadre needs. */
public final class RawDerby {

    private final DerbyEngine engine;

    /** Derives the key if the database is protected, but starts nothing yet. */
    public RawDerby(Path folder, Credentials credentials) throws CadreException {
        DerbyEngine.configure(folder.resolveSibling("derby"));
        var key = credentials.kind() == Credentials.Kind.NONE ? Optional.<DatabaseKey> empty()
                : Optional.of(new Unlocking(folder, Clock.systemUTC()).open(credentials).key());
        engine = new DerbyEngine(new DatabaseFolder(folder).files(), folder.toString(), key);
    }

    /** Starts the database, which takes back what was not committed. */
    public void start() throws SQLException {
        engine.connect().close();
    }

    /** Reads every row of every table; returns how many there are. */
    public long read() throws SQLException {
        long rows = 0;
        try (var connection = engine.connect()) {
            for (var table : tables(connection)) {
                rows += read(connection, table);
            }
            connection.commit();
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(Sql.quote(tables.getString("TABLE_SCHEM")) + '.' + Sql.quote(tables.getString("TABLE_NAME")));
            }
        }
        return names;
    }

    private static long read(Connection connection, String table) throws SQLException {
        long rows = 0;
        try (var statement = connection.createStatement(); var all = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = all.getMetaData().getColumnCount();
            for (; all.next(); rows++) {
                for (int i = 1; i <= columns; i++) {
                    all.getObject(i);
                }
            }
        }
        return rows;
    }
}
