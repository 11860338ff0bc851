/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.keys.Protection;
import org.cadre.core.access.keys.Secret;
import org.cadre.model.AccountRole;
import org.cadre.model.CadrePackage;
import org.cadre.model.KeySlotKind;
import org.eclipse.emf.ecore.EClass;

/**
 * Who can open a database on a server: accounts are logins of the server, and what they may do there follows
 * from the table of access rules. Kept by whoever owns the tables and may create roles.
 */
final class ServerProtection implements Protection {

    private final Database system;
    private final String database;

    /**
     * @param system the database with every right
     * @param database its name on the server
     */
    ServerProtection(Database system, String database) {
        this.system = system;
        this.database = database;
    }

    @Override
    public boolean isActive() {
        return true;
    }

    /** Makes the login of an account, or gives it another password; what it may do comes with its roles. */
    @Override
    public void admit(String account, List<Secret> secrets) throws CadreException {
        var passphrase = secrets.stream().filter(s -> s.kind() == KeySlotKind.PASSPHRASE).findFirst();
        var types = CadrePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
        var chars = passphrase.map(Secret::copy).orElse(new char[0]);
        try {
            system.write(types, (connection, mapping) -> {
                install(connection, mapping.catalog());
                login(connection, account, new String(chars));
                return null;
            });
        } finally {
            Arrays.fill(chars, '\0');
        }
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
        for (var role : AccountRole.values()) {
            var group = ServerRules.group(database, role);
            if (!exists(connection, group.substring(1, group.length() - 1))) {
                run(connection, "CREATE ROLE " + group + " NOLOGIN");
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

    private static void login(Connection connection, String account, String password) throws SQLException {
        var verb = exists(connection, account) ? "ALTER ROLE " : "CREATE ROLE ";
        run(connection, verb + Sql.quote(account) + " LOGIN"
                + (password.isEmpty() ? "" : " PASSWORD " + Sql.literal(password)));
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
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
