/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.store.jdbc.Conflict.Item;
import org.cadre.store.jdbc.Holder.HolderKind;

/**
 * Finds rows that are not as the store writes them, a limited number of each kind.
 *
 * @param connection where to look
 * @param mapping how classes are kept
 */
record RowChecks(Connection connection, Mapping mapping) {

    private static final int LIMIT = 100;

    /** The numbers of commits that are recorded, of the last one, and of the last one given out. */
    record HistoryNumbers(long count, long highest, long last) {
    }

    /** Elements with a reference to something that is nowhere. */
    List<Item> dangling(ReferenceColumn reference) throws SQLException {
        return unmatched(reference.entity(), reference.table(), reference.owner(), reference.column(), "", //$NON-NLS-1$
                mapping.targets(reference.target()));
    }

    /** Elements whose owner or root is nowhere. */
    List<Item> withoutOwner(Entity entity) throws SQLException {
        var items = new ArrayList<Item>();
        for (var feature : strings("SELECT DISTINCT \"_feature\" FROM " + entity.table().sql() //$NON-NLS-1$
                + " WHERE \"_feature\" IS NOT NULL")) { //$NON-NLS-1$
            items.addAll(unmatched(entity, entity.table(), "_id", "_owner", //$NON-NLS-1$ //$NON-NLS-2$
                    " AND r.\"_feature\" = '" + feature.replace("'", "''") + '\'', owners(feature))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        for (var root : strings("SELECT DISTINCT \"_root_table\" FROM " + entity.table().sql() //$NON-NLS-1$
                + " WHERE \"_root_table\" IS NOT NULL")) { //$NON-NLS-1$
            items.addAll(unmatched(entity, entity.table(), "_id", "_root", //$NON-NLS-1$ //$NON-NLS-2$
                    " AND r.\"_root_table\" = '" + root + '\'', tables(root))); //$NON-NLS-1$
        }
        return items.stream().distinct().toList();
    }

    /** Roots that no recorded commit can have written. */
    List<Item> withoutCommit(Entity entity) throws SQLException {
        return items(entity, "SELECT \"_id\" FROM " + entity.table().sql() + " WHERE \"_owner\" IS NULL" //$NON-NLS-1$ //$NON-NLS-2$
                + " AND (\"_version\" IS NULL OR \"_version\" < 1 OR \"_version\" > " //$NON-NLS-1$
                + "(SELECT \"last_sequence\" FROM \"store\".\"state\"))"); //$NON-NLS-1$
    }

    /** Elements with a list whose positions are not 0, 1, 2 and so on. */
    List<Item> withGaps(Entity entity, Table list) throws SQLException {
        return items(entity, "SELECT \"_owner\" FROM " + list.sql() //$NON-NLS-1$
                + " GROUP BY \"_owner\" HAVING COUNT(*) <> MAX(\"_position\") + 1"); //$NON-NLS-1$
    }

    /** How commits are numbered. */
    HistoryNumbers historyNumbers() throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery(
                "SELECT COUNT(*), COALESCE(MAX(\"sequence\"), 0) FROM \"store\".\"commit\"")) { //$NON-NLS-1$
            row.next();
            return new HistoryNumbers(row.getLong(1), row.getLong(2), new History(connection).last());
        }
    }

    /** Rows with an identity in a column that no row of some tables has, nor, should it be there, of any other. */
    private List<Item> unmatched(Entity entity, Table table, String owner, String column, String condition,
            List<Table> targets) throws SQLException {
        var joins = IntStream.range(0, targets.size()).mapToObj(i -> " LEFT JOIN " + targets.get(i).sql() + " x" + i //$NON-NLS-1$ //$NON-NLS-2$
                + " ON x" + i + ".\"_id\" = r." + Sql.quote(column)).collect(joining()); //$NON-NLS-1$ //$NON-NLS-2$
        var nowhere = IntStream.range(0, targets.size()).mapToObj(i -> " AND x" + i + ".\"_id\" IS NULL") //$NON-NLS-1$ //$NON-NLS-2$
                .collect(joining());
        return items(entity, "SELECT r." + Sql.quote(owner) + " FROM " + table.sql() + " r" + joins //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + " WHERE r." + Sql.quote(column) + " IS NOT NULL" + condition + nowhere); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private List<Table> owners(String feature) {
        return mapping.catalog().entities().values().stream()
                .filter(e -> e.holders().stream()
                        .anyMatch(h -> h.kind() == HolderKind.CONTAINED && h.feature().equals(feature)))
                .map(Entity::table).toList();
    }

    private List<Table> tables(String name) {
        return mapping.catalog().tables().filter(table -> table.name().equals(name)).toList();
    }

    private List<Item> items(Entity entity, String sql) throws SQLException {
        return strings(sql).stream().map(id -> new Item(entity.table().name(), id, null)).toList();
    }

    private List<String> strings(String sql) throws SQLException {
        try (var select = connection.createStatement()) {
            select.setMaxRows(LIMIT);
            var strings = new ArrayList<String>();
            try (var rows = select.executeQuery(sql)) {
                while (rows.next()) {
                    strings.add(rows.getString(1));
                }
            }
            return strings;
        }
    }
}
