/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.cadre.core.access.AccessRules;
import org.cadre.model.AccountRole;
import org.cadre.model.CadrePackage.Literals;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Gives logins of a server the roles that their accounts have, in the transaction that changes the accounts. */
record ServerLogins(Connection connection) {

    private static final String ACCOUNT = "SELECT \"%s\", \"%s\" FROM %s WHERE \"_id\" = ?";
    private static final String ROLES = "SELECT \"value\" FROM %s WHERE \"_owner\" = ?";

    private static final String MEMBERS = """
            SELECT u.rolname FROM pg_catalog.pg_auth_members m
            JOIN pg_catalog.pg_roles g ON g.oid = m.roleid JOIN pg_catalog.pg_roles u ON u.oid = m.member
            WHERE g.rolname = ? AND u.rolcanlogin""";
    private static final String GROUPS = """
            SELECT g.rolname FROM pg_catalog.pg_auth_members m
            JOIN pg_catalog.pg_roles g ON g.oid = m.roleid JOIN pg_catalog.pg_roles u ON u.oid = m.member
            WHERE u.rolname = ?""";

    /** Whether a database is on a server. */
    static boolean isServer(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** Gives the logins of accounts what the accounts have, as far as there are logins. */
    void grant(Catalog catalog, Set<String> accounts) throws SQLException {
        var entity = catalog.find(ClassName.of(Literals.ACCOUNT)).orElseThrow();
        var account = ACCOUNT.formatted(name(entity, Literals.ACCOUNT__NAME),
                name(entity, Literals.ACCOUNT__DISABLED_AT), entity.table().sql());
        var roles = ROLES.formatted(entity.holder(Features.wish(Literals.ACCOUNT__ROLES)).orElseThrow().list()
                .sql());
        for (var id : accounts) {
            for (var row : rows(account, id, 2)) {
                if (exists(row.get(0))) {
                    var has = row.get(1) != null ? List.<List<String>>of() : rows(roles, id, 1);
                    grant(row.get(0), has.stream().map(List::getFirst).toList());
                }
            }
        }
    }

    /** Gives each login that has any role here those of its account, which may be none. */
    void settle(Catalog catalog) throws SQLException {
        var members = new LinkedHashSet<String>();
        for (var group : ServerRules.names(connection.getCatalog())) {
            rows(MEMBERS, group, 1).forEach(row -> members.add(row.getFirst()));
        }
        var entity = catalog.find(ClassName.of(Literals.ACCOUNT)).orElseThrow();
        var byName = "SELECT \"_id\" FROM " + entity.table().sql() + " WHERE LOWER(\""
                + name(entity, Literals.ACCOUNT__NAME) + "\") = LOWER(?)";
        for (var login : members) {
            var accounts = rows(byName, login, 1);
            if (accounts.isEmpty()) {
                grant(login, List.of());
            } else {
                grant(catalog, Set.of(accounts.getFirst().getFirst()));
            }
        }
    }

    /** Before the first account is made here, there is nothing to give, also to logins with such names. */
    private void grant(String login, List<String> roles) throws SQLException {
        var present = rows(GROUPS, login, 1).stream().map(List::getFirst).toList();
        for (var role : AccountRole.values()) {
            member(login, ServerRules.name(connection.getCatalog(), role), roles.contains(role.getLiteral()),
                    present);
        }
        var all = roles.stream().map(AccountRole::get).filter(Objects::nonNull).toList();
        member(login, ServerRules.everything(connection.getCatalog()), AccessRules.seesEverything(all), present);
    }

    private void member(String login, String group, boolean has, List<String> present) throws SQLException {
        if (has != present.contains(group) && exists(group)) {
            ServerProtection.run(connection, (has ? "GRANT " : "REVOKE ") + Sql.quote(group)
                    + (has ? " TO " : " FROM ") + Sql.quote(login));
        }
    }

    private static String name(Entity entity, EStructuralFeature feature) {
        return entity.holder(Features.wish(feature)).orElseThrow().name();
    }

    private List<List<String>> rows(String sql, String id, int columns) throws SQLException {
        var found = new ArrayList<List<String>>();
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var row = new ArrayList<String>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(rows.getString(i));
                    }
                    found.add(row);
                }
            }
        }
        return found;
    }

    private boolean exists(String account) throws SQLException {
        try (var select = connection.prepareStatement("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = ?")) {
            select.setString(1, account);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }
}
