/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cadre.core.access.AccessRules;
import org.cadre.core.access.Grant;
import org.cadre.core.access.Level;
import org.cadre.model.AccountRole;
import org.cadre.model.CadrePackage.Literals;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The table of access rules as a PostgreSQL server enforces it: for each role of accounts a role of the server,
 * grants by column, and row rules. Made again as a whole whenever tables come.
 */
record ServerRules(String database, Catalog catalog, Packages packages) {

    /** Returns the statements, to be run by the owner of the tables. */
    List<String> statements() {
        var sql = new ArrayList<String>();
        for (var role : AccountRole.values()) {
            store(sql, role);
        }
        everything(sql);
        var meanings = new Meaning.Dictionary(catalog, packages);
        for (var table : catalog.tables().toList()) {
            sql.add("ALTER TABLE " + table.sql() + " ENABLE ROW LEVEL SECURITY");
            meanings.find(table.name()).ifPresent(meaning -> {
                for (var role : AccountRole.values()) {
                    rules(sql, table, meaning, role);
                }
            });
        }
        return sql;
    }

    /** Who is coordinator and administrator reads all rows as they are kept, or copies would lack some. */
    private void everything(List<String> sql) {
        var group = Sql.quote(everything(database));
        sql.add("GRANT USAGE ON SCHEMA \"store\", \"model\" TO " + group);
        sql.add("GRANT SELECT ON ALL TABLES IN SCHEMA \"store\", \"model\" TO " + group);
        var ruled = new ArrayList<>(List.of("\"store\".\"access\"", "\"store\".\"commit\""));
        catalog.tables().map(Table::sql).forEach(ruled::add);
        for (var table : ruled) {
            sql.add("DROP POLICY IF EXISTS \"everything select\" ON " + table);
            sql.add("CREATE POLICY \"everything select\" ON " + table + " FOR SELECT TO " + group
                    + " USING (true)");
        }
    }

    /** The server's role for those who are coordinator and administrator at once, unquoted. */
    static String everything(String database) {
        return "cadre:" + database + ":everything";
    }

    /** All roles that the server has for a database, unquoted. */
    static List<String> names(String database) {
        return Stream.concat(Arrays.stream(AccountRole.values()).map(role -> name(database, role)),
                Stream.of(everything(database))).toList();
    }

    /** The server's role for a role of accounts of this database, quoted. */
    static String group(String database, AccountRole role) {
        return Sql.quote(name(database, role));
    }

    /** The same, unquoted. */
    static String name(String database, AccountRole role) {
        return "cadre:" + database + ':' + role.getLiteral();
    }

    private void store(List<String> sql, AccountRole role) {
        var group = group(database, role);
        boolean all = Set.of(AccountRole.COORDINATOR, AccountRole.ADMINISTRATOR).contains(role);
        sql.add("GRANT USAGE ON SCHEMA \"store\", \"model\" TO " + group);
        sql.add("GRANT SELECT ON \"store\".\"state\", \"store\".\"entity\", \"store\".\"holder\","
                + " \"store\".\"touch\", \"store\".\"commit\", \"store\".\"access\", \"store\".\"access_head\","
                + " \"store\".\"forgotten\", \"store\".\"keeping\", \"store\".\"aggregate\" TO " + group);
        sql.add("GRANT UPDATE (\"last_sequence\") ON \"store\".\"state\" TO " + group);
        sql.add("GRANT UPDATE ON \"store\".\"access_head\" TO " + group);
        sql.add("GRANT INSERT ON \"store\".\"touch\", \"store\".\"commit\", \"store\".\"image\","
                + " \"store\".\"access\" TO " + group);
        if (role == AccountRole.COORDINATOR) {
            sql.add("GRANT INSERT, DELETE ON \"store\".\"aggregate\" TO " + group);
        }
        if (all) {
            sql.add("GRANT SELECT ON \"store\".\"image\" TO " + group);
            sql.add("GRANT SELECT, INSERT, DELETE ON \"store\".\"long_text\" TO " + group);
        }
        var own = "LOWER(\"%s\") = LOWER(session_user)";
        policy(sql, "\"store\".\"access\"", "SELECT", role, all ? "true" : own.formatted("account"), null);
        policy(sql, "\"store\".\"access\"", "INSERT", role, null, own.formatted("account"));
        policy(sql, "\"store\".\"commit\"", "SELECT", role,
                all || role == AccountRole.MENTOR_LEAD ? "true" : own.formatted("who"), null);
        policy(sql, "\"store\".\"commit\"", "INSERT", role, null, own.formatted("who"));
    }

    private void rules(List<String> sql, Table table, Meaning meaning, AccountRole role) {
        var roles = Set.of(role);
        var grant = meaning.list() == null ? AccessRules.grant(meaning.type(), roles)
                : AccessRules.grant(meaning.type(), meaning.list(), roles);
        if (!grant.isReadable()) {
            return;
        }
        var group = group(database, role);
        grant(sql, "SELECT", columns(table, meaning, role, g -> g.isReadable()), table, group);
        policy(sql, table.sql(), "SELECT", role, rows(table, meaning, grant, Level.READ), null);
        boolean touches = table.kind() == Table.Kind.ELEMENTS;
        var update = columns(table, meaning, role, g -> g.self().includes(Level.ERASE));
        if (touches && (!update.isEmpty() || grant.self() == Level.WRITE || holdsOwn(meaning, role))) {
            update.add(Table.VERSION, "_version");
            grant(sql, "UPDATE", update.stream().distinct().filter(c -> !c.equals("_id")).toList(), table, group);
            var scope = writable(grant, table, meaning);
            policy(sql, table.sql(), "UPDATE", role, scope, scope);
        }
        if (grant.self() == Level.WRITE) {
            var insert = columns(table, meaning, role, g -> g.self() == Level.WRITE);
            grant(sql, "INSERT", insert, table, group);
            policy(sql, table.sql(), "INSERT", role, null, added(table, meaning, grant));
            if (!touches) {
                grant(sql, "UPDATE", insert, table, group);
                policy(sql, table.sql(), "UPDATE", role, rows(table, meaning, grant, Level.WRITE),
                        rows(table, meaning, grant, Level.WRITE));
            }
        }
        if (grant.self().includes(Level.ERASE)) {
            sql.add("GRANT DELETE ON " + table.sql() + " TO " + group);
            policy(sql, table.sql(), "DELETE", role, rows(table, meaning, grant, Level.ERASE), null);
        }
    }

    /** Whether roots of a class contain something that the role writes, so that their version changes. */
    private static boolean holdsOwn(Meaning meaning, AccountRole role) {
        return meaning.type().getEAllContainments().stream().anyMatch(
                c -> AccessRules.grant(meaning.type(), c, Set.of(role)).self().includes(Level.ERASE));
    }

    /** Columns of the table's kind, and those of features of which something holds. */
    private static List<String> columns(Table table, Meaning meaning, AccountRole role, Predicate<Grant> wanted) {
        var names = new ArrayList<String>();
        for (int i = 0; i < table.columns().size(); i++) {
            var name = table.columns().get(i).name();
            EStructuralFeature feature = meaning.list() != null ? meaning.list() : meaning.columns().get(name);
            if (i < table.kind().columns().size() || feature != null
                    && wanted.test(AccessRules.grant(meaning.type(), feature, Set.of(role)))) {
                names.add(name);
            }
        }
        return names;
    }

    /** The rows of which something may change, be it only the version. */
    private static String writable(Grant grant, Table table, Meaning meaning) {
        if (grant.all().includes(Level.ERASE)) {
            return "true";
        }
        return grant.isReadableInAll() && grant.self() != Level.WRITE
                ? near(table, Nearness.SELF) : rows(table, meaning,
                        new Grant(Level.NONE, Level.NONE, Level.WRITE), Level.WRITE);
    }

    private static String rows(Table table, Meaning meaning, Grant grant, Level level) {
        if (grant.all().includes(level)) {
            return "true";
        }
        if (grant.related().includes(level)) {
            return near(table, Nearness.RELATED);
        }
        return grant.self().includes(level) ? near(table, Nearness.SELF) + own(table, meaning) : "false";
    }

    /** The rows of roots that are near; for a new root, what makes it near. */
    private static String near(Table table, Nearness nearness) {
        boolean elements = table.kind() == Table.Kind.ELEMENTS;
        var root = elements ? "COALESCE(\"_root\", \"_id\")" : "\"_root\"";
        return root + " IN (SELECT \"id\" FROM \"store\".\"near\"() WHERE \"near\" >= " + nearness.ordinal() + ')';
    }

    /** The rows that may be added; of new roots, whose they are follows from what they refer to. */
    private static String added(Table table, Meaning meaning, Grant grant) {
        var pairs = " IN (SELECT \"id\" FROM \"store\".\"near\"() WHERE \"pair\")";
        if (grant.all() == Level.WRITE) {
            return "true";
        }
        if (meaning.list() == Literals.SESSION__MENTORSHIPS) {
            return "\"value\"" + pairs;
        }
        if (meaning.list() == null && meaning.type() == Literals.SESSION) {
            return "true";
        }
        if (meaning.type() == Literals.CONTENT_KEY) {
            return "\"mentorship\" IS NULL OR \"mentorship\"" + pairs;
        }
        if (meaning.type() == Literals.DEMOGRAPHICS && meaning.list() == null) {
            return "\"educator\" = \"store\".\"me\"()";
        }
        return meaning.type() == Literals.KEY_GRANT ? near(table, Nearness.RELATED)
                : rows(table, meaning, grant, Level.WRITE);
    }

    /** What makes a row somebody's own beside its root. */
    private static String own(Table table, Meaning meaning) {
        if (meaning.list() != null) {
            return "";
        }
        if (meaning.type() == Literals.CHECK_IN || meaning.type() == Literals.CONSENT) {
            return " AND \"educator\" = \"store\".\"me\"()";
        }
        return meaning.type() == Literals.REFLECTION ? " AND \"author\" = \"store\".\"my_account\"()" : "";
    }

    private static void grant(List<String> sql, String what, List<String> columns, Table table, String group) {
        sql.add("GRANT " + what + " (" + columns.stream().map(Sql::quote).collect(joining(", ")) + ") ON "
                + table.sql() + " TO " + group);
    }

    private void policy(List<String> sql, String table, String act, AccountRole role, String using,
            String check) {
        var name = Sql.quote(role.getLiteral() + ' ' + act.toLowerCase(Locale.ROOT));
        sql.add("DROP POLICY IF EXISTS " + name + " ON " + table);
        sql.add("CREATE POLICY " + name + " ON " + table + " FOR " + act + " TO " + group(database, role)
                + (using == null ? "" : " USING (" + using + ')')
                + (check == null ? "" : " WITH CHECK (" + check + ')'));
    }
}
