/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.keys.Protection;
import org.cadre.core.access.keys.Secret;
import org.cadre.model.AccountRole;
import org.cadre.model.KeySlotKind;
import org.eclipse.osgi.util.NLS;

/**
 * Who can open a database on a server: accounts are logins of the server, and what they may do there follows
 * from the table of access rules. Kept by whoever owns the tables and may create roles.
 */
final class ServerProtection implements Protection {

    private static final String UNRULED = """
            SELECT 1 WHERE NOT pg_catalog.has_table_privilege(%s, '"store"."aggregate"', 'SELECT')
            UNION ALL SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'model' AND c.relkind = 'r' AND NOT c.relrowsecurity""";

    private final Database system;
    private final String database;
    private final String login;

    /**
     * @param system the database with every right
     * @param database its name on the server
     * @param login who owns its tables
     */
    ServerProtection(Database system, String database, String login) {
        this.system = system;
        this.database = database;
        this.login = login;
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void checkKeeper() throws CadreException {
        if (!system.read(ServerLogin::mayCreateLogins)) {
            throw CadreException.input(NLS.bind(Messages.Server_noLogins, login));
        }
    }

    @Override
    public boolean hasLogin(String account) throws CadreException {
        return system.read(connection -> exists(connection, account));
    }

    /** Makes the login of an account, or gives it another password; what it may do comes with its roles. */
    @Override
    public void admit(String account, List<Secret> secrets) throws CadreException {
        system.write(system.packages().all(), (connection, mapping) -> {
            install(connection, mapping.catalog());
            run(connection, (exists(connection, account) ? "ALTER ROLE " : "CREATE ROLE ") + Sql.quote(account)
                    + " LOGIN");
            for (var secret : secrets) {
                if (secret.kind() == KeySlotKind.PASSPHRASE) {
                    ServerPassword.set(connection, account, secret);
                }
            }
            return null;
        });
    }

    /**
     * Gives the roles what they may do in tables that came since, for instance with a module, a newer version,
     * or a restored database, and takes from logins what their accounts have no more. Does nothing as long as
     * there is no account with a login.
     */
    void refresh() throws CadreException {
        if (system.read(this::isBehind)) {
            system.write(system.packages().all(), (connection, mapping) -> {
                install(connection, mapping.catalog());
                new ServerLogins(connection).settle(mapping.catalog());
                return null;
            });
        }
    }

    private boolean isBehind(Connection connection) throws SQLException {
        if (!exists(connection, ServerRules.name(database, AccountRole.AUDITOR))) {
            return false;
        }
        if (!isComplete(connection)) {
            return ServerLogin.mayCreateLogins(connection);
        }
        var catalog = system.mapping().catalog();
        var unruled = UNRULED.formatted(Sql.literal(ServerRules.name(database, AccountRole.AUDITOR)));
        try (var select = connection.createStatement(); var found = select.executeQuery(unruled)) {
            return found.next() || system.packages().all().stream()
                    .anyMatch(type -> !catalog.knows(type));
        }
    }

    /** Whether the server has all roles; an earlier version may have made fewer. */
    private boolean isComplete(Connection connection) throws SQLException {
        for (var name : ServerRules.names(database)) {
            if (!exists(connection, name)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void settle(String account, Secret secret) {
        // a login has one password
    }

    @Override
    public void dismiss(String account) throws CadreException {
        system.write(List.of(), (connection, mapping) -> {
            run(connection, "ALTER ROLE " + Sql.quote(account) + " NOLOGIN");
            return null;
        });
    }

    private void install(Connection connection, Catalog catalog) throws SQLException {
        for (var name : ServerRules.names(database)) {
            if (!exists(connection, name)) {
                run(connection, "CREATE ROLE " + Sql.quote(name) + " NOLOGIN");
            }
        }
        for (var table : List.of("access", "commit")) {
            run(connection, "ALTER TABLE \"store\"." + Sql.quote(table) + " ENABLE ROW LEVEL SECURITY");
        }
        for (var statement : new ServerFunctions(catalog).statements()) {
            run(connection, statement);
        }
        for (var statement : new ServerRules(database, catalog, system.packages()).statements()) {
            run(connection, statement);
        }
    }

    static boolean exists(Connection connection, String role) throws SQLException {
        try (var select = connection.prepareStatement("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = ?")) {
            select.setString(1, role);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
