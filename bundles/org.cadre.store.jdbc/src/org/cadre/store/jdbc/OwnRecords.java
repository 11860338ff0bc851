/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.cadre.core.access.Principal;
import org.cadre.model.CadrePackage;
import org.cadre.model.CadrePackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds which roots are near to an account: its person's relationships and what belongs to them. */
final class OwnRecords {

    private static final String ANNOUNCED = "\"%s\" IN ('published', 'active', 'paused', 'ended')";

    private final Connection connection;
    private final Catalog catalog;
    private final Map<String, Nearness> roots = new HashMap<>();

    private OwnRecords(Connection connection, Catalog catalog) {
        this.connection = connection;
        this.catalog = catalog;
    }

    /**
     * Reads the roots that are near.
     *
     * @param catalog the whole catalog
     */
    static Own read(Connection connection, Catalog catalog, Principal principal) throws SQLException {
        return new OwnRecords(connection, catalog).read(principal);
    }

    /** Asks a server, which lets nobody read what this follows from. */
    static Own ask(Connection connection, Principal principal) throws SQLException {
        var roots = new HashMap<String, Nearness>();
        var pairs = new HashSet<String>();
        try (var select = connection.createStatement(); var rows = select.executeQuery("""
                SELECT "id", "near", "pair", "store"."my_account"() FROM "store"."near"()""")) {
            var account = "";
            while (rows.next()) {
                account = rows.getString(4);
                roots.merge(rows.getString(1), Nearness.values()[rows.getInt(2)],
                        (a, b) -> a.compareTo(b) > 0 ? a : b);
                if (rows.getBoolean(3)) {
                    pairs.add(rows.getString(1));
                }
            }
            return new Own(principal.educator().orElse(""), account, Set.copyOf(pairs), Map.copyOf(roots));
        }
    }

    private Own read(Principal principal) throws SQLException {
        var account = account(principal.account());
        account.forEach(id -> roots.put(id, Nearness.SELF));
        readRoleKeys(account);
        var me = principal.educator().orElse("");
        var pairs = new HashSet<String>();
        if (!me.isEmpty()) {
            readPairs(me, pairs);
            roots.put(me, Nearness.SELF);
            readBelongings(me, pairs);
        }
        return new Own(me, account.stream().findFirst().orElse(""), Set.copyOf(pairs), Map.copyOf(roots));
    }

    /** Keys for a role are passed on by those who hold them. */
    private void readRoleKeys(Collection<String> account) throws SQLException {
        var pair = column(Literals.CONTENT_KEY, Literals.CONTENT_KEY__MENTORSHIP);
        var holder = column(Literals.KEY_GRANT, Literals.KEY_GRANT__ACCOUNT);
        if (pair != null && holder != null) {
            var held = select(table(Literals.KEY_GRANT), "_root", holder, account, "");
            for (var id : select(table(Literals.CONTENT_KEY), "_id", "", Set.of(""),
                    Sql.quote(pair) + " IS NULL")) {
                roots.put(id, held.contains(id) ? Nearness.SELF : Nearness.RELATED);
            }
        }
    }

    /** Proposals are nobody's: the two have not been told. */
    private void readPairs(String me, Set<String> pairs) throws SQLException {
        for (var side : List.of(Literals.MENTORSHIP__MENTOR, Literals.MENTORSHIP__MENTEE)) {
            pairs.addAll(ids(Literals.MENTORSHIP, "_id", side, List.of(me), announced()));
        }
        pairs.forEach(id -> roots.put(id, Nearness.SELF));
        for (var side : List.of(Literals.MENTORSHIP__MENTOR, Literals.MENTORSHIP__MENTEE)) {
            partners(side, pairs).forEach(id -> roots.put(id, Nearness.RELATED));
        }
    }

    private Set<String> partners(EStructuralFeature side, Set<String> pairs) throws SQLException {
        var name = column(Literals.MENTORSHIP, side);
        return name == null ? Set.of() : select(table(Literals.MENTORSHIP), name, "_id", pairs, "");
    }

    private void readBelongings(String me, Set<String> pairs) throws SQLException {
        var sessions = holder(Literals.SESSION, Literals.SESSION__MENTORSHIPS);
        if (sessions != null) {
            select(sessions.list(), "_owner", "value", pairs, "")
                    .forEach(id -> roots.put(id, Nearness.SELF));
        }
        ids(Literals.CONTENT_KEY, "_id", Literals.CONTENT_KEY__MENTORSHIP, pairs, "")
                .forEach(id -> roots.put(id, Nearness.SELF));
        ids(Literals.DEMOGRAPHICS, "_id", Literals.DEMOGRAPHICS__EDUCATOR, List.of(me), "")
                .forEach(id -> roots.put(id, Nearness.SELF));
    }

    private Set<String> account(String name) throws SQLException {
        var column = column(Literals.ACCOUNT, Literals.ACCOUNT__NAME);
        return column == null ? Set.of() : select(table(Literals.ACCOUNT), "_id", "LOWER(\"" + column + "\")",
                List.of(name.toLowerCase(Locale.ROOT)), "");
    }

    private String announced() {
        var status = column(Literals.MENTORSHIP, Literals.MENTORSHIP__STATUS);
        return status == null ? "" : " AND " + ANNOUNCED.formatted(status);
    }

    private Set<String> ids(EClass type, String result, EStructuralFeature feature, Collection<String> values,
            String more) throws SQLException {
        var column = column(type, feature);
        return column == null ? Set.of() : select(table(type), result, column, values, more);
    }

    private Set<String> select(Table table, String result, String column, Collection<String> values,
            String more) throws SQLException {
        var found = new HashSet<String>();
        for (var chunk : Sql.chunks(values)) {
            var where = column.isEmpty() ? ""
                    : column.startsWith("LOWER") ? column + " = ?" : Sql.in(column, chunk.size());
            var sql = "SELECT " + Sql.quote(result) + " FROM " + table.sql() + " WHERE " + where + more;
            try (var select = connection.prepareStatement(sql)) {
                for (int i = 0; !column.isEmpty() && i < chunk.size(); i++) {
                    select.setString(i + 1, chunk.get(i));
                }
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        if (rows.getString(1) != null) {
                            found.add(rows.getString(1));
                        }
                    }
                }
            }
        }
        return found;
    }

    private Table table(EClass type) {
        return catalog.find(ClassName.of(type)).orElseThrow().table();
    }

    private String column(EClass type, EStructuralFeature feature) {
        var holder = holder(type, feature);
        return holder == null ? null : holder.name();
    }

    private Holder holder(EClass type, EStructuralFeature feature) {
        assert type.getEPackage() == CadrePackage.eINSTANCE;
        return catalog.find(ClassName.of(type)).flatMap(e -> e.holder(Features.wish(feature))).orElse(null);
    }
}
