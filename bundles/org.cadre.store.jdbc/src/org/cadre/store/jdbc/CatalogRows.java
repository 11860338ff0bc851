/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.store.jdbc.Holder.HolderKind;

/** Reads and writes the catalog in the database. */
record CatalogRows(Connection connection) {

    private static final String ENTITY = Sql.STORE + ".\"entity\""; //$NON-NLS-1$
    private static final String HOLDER = Sql.STORE + ".\"holder\""; //$NON-NLS-1$
    private static final String HOLDER_COLUMNS =
            "\"table_name\", \"feature\", \"kind\", \"name\", \"type\", \"target\""; //$NON-NLS-1$

    /** Reads the catalog. */
    Catalog read() throws SQLException {
        var holders = holders();
        var entities = new ArrayList<Entity>();
        try (var select = connection.createStatement(); var rows = select.executeQuery(
                "SELECT \"table_name\", \"class\" FROM " + ENTITY + " ORDER BY \"ordinal\"")) { //$NON-NLS-1$ //$NON-NLS-2$
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
        try (var insert = connection.prepareStatement(
                "INSERT INTO " + ENTITY + " (\"table_name\", \"class\", \"ordinal\") VALUES (?, ?, ?)")) { //$NON-NLS-1$ //$NON-NLS-2$
            insert.setString(1, entity.table().name());
            insert.setString(2, entity.name().toString());
            insert.setInt(3, ordinal);
            insert.executeUpdate();
        }
    }

    /** Adds where features of a class are kept, from some number. */
    void addHolders(Entity entity, int from) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO " + HOLDER + " (" + HOLDER_COLUMNS //$NON-NLS-1$ //$NON-NLS-2$
                + ", \"ordinal\") VALUES (?, ?, ?, ?, ?, ?, ?)")) { //$NON-NLS-1$
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
        try (var select = connection.createStatement(); var rows = select.executeQuery(
                "SELECT " + HOLDER_COLUMNS + " FROM " + HOLDER + " ORDER BY \"ordinal\"")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            while (rows.next()) {
                var target = rows.getString(6);
                holders.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(new Holder(rows.getString(2), HolderKind.valueOf(rows.getString(3)), rows.getString(4),
                                SqlType.valueOf(rows.getString(5)), target == null ? null : ClassName.parse(target)));
            }
        }
        return holders;
    }
}
