/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.store.jdbc.Holder.HolderKind;

/** Reads and writes the catalog in the database. */
record CatalogRows(Connection connection) {

    private static final String SIZE = """
            SELECT (SELECT COUNT(*) FROM "store"."entity"), (SELECT COUNT(*) FROM "store"."holder")
            FROM "store"."state\"""";
    private static final String SELECT_ENTITIES = """
            SELECT "table_name", "class" FROM "store"."entity" ORDER BY "ordinal\"""";
    private static final String INSERT_ENTITY = """
            INSERT INTO "store"."entity" ("table_name", "class", "ordinal") VALUES (?, ?, ?)""";
    private static final String SELECT_HOLDERS = """
            SELECT "table_name", "feature", "kind", "name", "type", "target" FROM "store"."holder"
            ORDER BY "ordinal\"""";
    private static final String INSERT_HOLDER = """
            INSERT INTO "store"."holder"
                ("table_name", "feature", "kind", "name", "type", "target", "ordinal")
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    /** The number of rows: how many classes and features the database keeps. */
    long size() throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery(SIZE)) {
            row.next();
            return row.getLong(1) + row.getLong(2);
        }
    }

    /** Reads the catalog. */
    Catalog read() throws SQLException {
        var holders = holders();
        var entities = new ArrayList<Entity>();
        try (var select = connection.createStatement(); var rows = select.executeQuery(SELECT_ENTITIES)) {
            while (rows.next()) {
                var table = rows.getString(1);
                entities.add(Entity.of(ClassName.parse(rows.getString(2)), table,
                        holders.getOrDefault(table, List.of())));
            }
        }
        return Catalog.of(entities);
    }

    /** Adds a class, as yet without features. */
    void add(Entity entity, int ordinal) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT_ENTITY)) {
            insert.setString(1, entity.table().name());
            insert.setString(2, entity.name().toString());
            insert.setInt(3, ordinal);
            insert.executeUpdate();
        }
    }

    /** Adds where features of a class are kept, from some number. */
    void addHolders(Entity entity, int from) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT_HOLDER)) {
            for (int i = from; i < entity.holders().size(); i++) {
                var holder = entity.holders().get(i);
                insert.setString(1, entity.table().name());
                insert.setString(2, holder.feature());
                insert.setString(3, holder.kind().name());
                insert.setString(4, holder.name());
                insert.setString(5, holder.type().name());
                insert.setString(6, holder.target() == null ? null : holder.target().toString());
                insert.setInt(7, i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Map<String, List<Holder>> holders() throws SQLException {
        var holders = new LinkedHashMap<String, List<Holder>>();
        try (var select = connection.createStatement(); var rows = select.executeQuery(SELECT_HOLDERS)) {
            while (rows.next()) {
                holders.computeIfAbsent(rows.getString(1), table -> new ArrayList<>()).add(holder(rows));
            }
        }
        return holders;
    }

    private static Holder holder(ResultSet row) throws SQLException {
        var target = row.getString(6);
        return new Holder(row.getString(2), HolderKind.valueOf(row.getString(3)), row.getString(4),
                SqlType.valueOf(row.getString(5)), target == null ? null : ClassName.parse(target));
    }
}
