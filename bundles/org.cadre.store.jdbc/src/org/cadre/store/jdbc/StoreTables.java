/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that the store keeps for itself. Derby answers what JDBC asks about tables by statements that it
 * compiles and writes to the database the first time, so that asking would fail on a full disk, and stop Derby.
 */
record StoreTables(Connection connection) {

    private static final String SERVER = "PostgreSQL";
    private static final String ON_SERVER = """
            SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = 'store'""";
    private static final String EMBEDDED = """
            SELECT T.TABLENAME FROM SYS.SYSTABLES T, SYS.SYSSCHEMAS S
            WHERE T.SCHEMAID = S.SCHEMAID AND S.SCHEMANAME = 'store' AND T.TABLETYPE = 'T'""";

    /** Their names, sorted. */
    List<String> names() throws SQLException {
        boolean isServer = connection.getMetaData().getDatabaseProductName().equals(SERVER);
        var names = new ArrayList<String>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery(isServer ? ON_SERVER : EMBEDDED)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.sort(null);
        return names;
    }
}
