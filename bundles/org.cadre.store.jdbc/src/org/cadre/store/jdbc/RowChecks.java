/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
    private static final String VALUES = """
            SELECT DISTINCT "%s" FROM %s WHERE "%1$s" IS NOT NULL""";
    private static final String WITHOUT_COMMIT = """
            SELECT "_id" FROM %s WHERE "_owner" IS NULL AND ("_version" IS NULL OR "_version" < 1
                OR "_version" > (SELECT "last_sequence" FROM "store"."state"))""";
    private static final String WITH_GAPS = """
            SELECT "_owner" FROM %s GROUP BY "_owner" HAVING COUNT(*) <> MAX("_position") + 1""";
    private static final String UNMATCHED = """
            SELECT r."%s" FROM %s r %s WHERE r."%s" IS NOT NULL %s""";
    private static final String JOIN = " LEFT JOIN %s x%d ON x%2$d.\"_id\" = r.\"%s\"";
    private static final String NOWHERE = " AND x%d.\"_id\" IS NULL";
    private static final String HISTORY = """
            SELECT COUNT(*), COALESCE(MAX("sequence"), 0) FROM "store"."commit\"""";

    /** The numbers of commits that are recorded, of the last one, and of the last one given out. */
    record HistoryNumbers(long count, long highest, long last) {
    }

    /** Elements with a reference to something that is nowhere. */
    List<Item> dangling(ReferenceColumn reference) throws SQLException {
        return unmatched(reference.entity(), reference, "", mapping.targets(reference.target()));
    }

    /** Elements whose owner or root is nowhere. */
    List<Item> withoutOwner(Entity entity) throws SQLException {
        var items = new ArrayList<Item>();
        var table = entity.table();
        for (var feature : strings(VALUES.formatted("_feature", table.sql()))) {
            items.addAll(unmatched(entity, new ReferenceColumn(entity, feature, table, "_id", "_owner", null),
                    " AND r.\"_feature\" = " + Sql.literal(feature), owners(feature)));
        }
        for (var root : strings(VALUES.formatted("_root_table", table.sql()))) {
            items.addAll(unmatched(entity, new ReferenceColumn(entity, root, table, "_id", "_root", null),
                    " AND r.\"_root_table\" = " + Sql.literal(root), tables(root)));
        }
        return items.stream().distinct().toList();
    }

    /** Roots that no recorded commit can have written. */
    List<Item> withoutCommit(Entity entity) throws SQLException {
        return items(entity, WITHOUT_COMMIT.formatted(entity.table().sql()));
    }

    /** Elements with a list whose positions are not 0, 1, 2 and so on. */
    List<Item> withGaps(Entity entity, Table list) throws SQLException {
        return items(entity, WITH_GAPS.formatted(list.sql()));
    }

    /** How commits are numbered. */
    HistoryNumbers historyNumbers() throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery(HISTORY)) {
            row.next();
            return new HistoryNumbers(row.getLong(1), row.getLong(2), new History(connection).last());
        }
    }

    /** Rows with an identity in a column that no row of the tables has where it should be. */
    private List<Item> unmatched(Entity entity, ReferenceColumn reference, String condition,
            List<Table> targets) throws SQLException {
        var joins = new StringBuilder();
        var nowhere = new StringBuilder(condition);
        for (int i = 0; i < targets.size(); i++) {
            joins.append(JOIN.formatted(targets.get(i).sql(), i, reference.column()));
            nowhere.append(NOWHERE.formatted(i));
        }
        return items(entity, UNMATCHED.formatted(reference.owner(), reference.table().sql(), joins,
                reference.column(), nowhere));
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
