/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Who is logged in to a server, as the server says.
 *
 * @param name the login
 * @param isOwner whether it owns the tables, or may do what their owner may; a server lets it do everything
 * @param isAdmitted whether the server lets it look at the database at all
 */
record ServerLogin(String name, boolean isOwner, boolean isAdmitted) {

    private static final String SELECT = """
            SELECT session_user, pg_catalog.pg_has_role(session_user, c.relowner, 'USAGE'),
                pg_catalog.has_schema_privilege(session_user, n.oid, 'USAGE')
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'store' AND c.relname = 'state'""";
    private static final String ROLES = """
            SELECT rolcreaterole OR rolsuper FROM pg_catalog.pg_roles WHERE rolname = session_user""";

    /**
     * Asks the server.
     *
     * @throws SQLException also if the database has no tables of Cadre
     */
    static ServerLogin of(Connection connection) throws SQLException {
        try (var select = connection.createStatement(); var rows = select.executeQuery(SELECT)) {
            if (!rows.next()) {
                throw new SQLException("store.state", PostgresErrors.NO_TABLE);
            }
            return new ServerLogin(rows.getString(1), rows.getBoolean(2), rows.getBoolean(3));
        }
    }

    /** Whether whoever is logged in may make logins. */
    static boolean mayCreateLogins(Connection connection) throws SQLException {
        try (var select = connection.createStatement(); var rows = select.executeQuery(ROLES)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
