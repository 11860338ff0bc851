/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/**
 * Makes room on a server for a database that is restored: what is there gets another name and stays, and only
 * its owner can still read it.
 *
 * @param place how messages name the database
 */
record ServerRoom(String place) {

    private static final String OTHERS = """
            SELECT COUNT(*) FROM pg_catalog.pg_stat_activity WHERE datname = pg_catalog.current_database()
            AND usename <> session_user""";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    /** What is behind the names of schemas that were set aside now. */
    static String suffix() {
        return "-before-restore-" + TIME.format(LocalDateTime.now());
    }

    /**
     * Sets aside what is there.
     *
     * @throws CadreException of kind CONFLICT if others work with it
     */
    void make(Connection connection, String suffix) throws SQLException, CadreException {
        try (var select = connection.createStatement(); var others = select.executeQuery(OTHERS)) {
            others.next();
            if (others.getInt(1) > 0) {
                throw new CadreException(CadreException.Kind.CONFLICT,
                        NLS.bind(Messages.Server_inUse, place, others.getInt(1)), null);
            }
        }
        for (var schema : List.of("store", "model")) {
            if (exists(connection, schema)) {
                close(connection, schema);
                ServerProtection.run(connection, "ALTER SCHEMA " + Sql.quote(schema) + " RENAME TO "
                        + Sql.quote(schema + suffix));
            }
        }
    }

    /** Nobody gets in by a role that an account has in the restored database. */
    private static void close(Connection connection, String schema) throws SQLException {
        for (var group : ServerRules.names(connection.getCatalog())) {
            if (ServerProtection.exists(connection, group)) {
                ServerProtection.run(connection, "REVOKE ALL ON SCHEMA " + Sql.quote(schema) + " FROM "
                        + Sql.quote(group));
            }
        }
    }

    private static boolean exists(Connection connection, String schema) throws SQLException {
        try (var schemas = connection.getMetaData().getSchemas(null, schema)) {
            return schemas.next();
        }
    }
}
