/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.store.Query.Condition;
import org.cadre.core.store.Values;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads some columns of the rows of one class. */
final class ValueRows {

    private final Connection connection;
    private final EntityMap map;
    private final List<Wanted> wanted;
    private boolean hasLong;

    ValueRows(Connection connection, EntityMap map, List<? extends EStructuralFeature> features) {
        this.connection = connection;
        this.map = map;
        this.wanted = features.stream().map(feature -> new Wanted(feature, map.columns().stream()
                .filter(column -> column.feature() == feature).findFirst())).toList();
    }

    /** A feature, and its column if the database has one by now. */
    private record Wanted(EStructuralFeature feature, Optional<ColumnMap> column) {

        Object value(Object stored) {
            if (stored == null) {
                return column.filter(ColumnMap::nullDiffersFromDefault).isPresent() ? null
                        : feature.getDefaultValue();
            }
            var codec = column.orElseThrow().codec();
            return codec == null ? stored : codec.fromStored().apply(stored);
        }
    }

    /** Whether one of the values read so far was a long text, of which only a mark was read. */
    boolean hasLong() {
        return hasLong;
    }

    /** The values of roots for which conditions hold. */
    List<Values> roots(List<Condition> conditions) throws SQLException {
        return select(Table.ID, Selection.of(map, conditions));
    }

    /** The values of what roots of another class contain, where conditions hold for both. */
    List<Values> parts(EntityMap root, List<Condition> ofRoots, List<Condition> ofParts) throws SQLException {
        var selected = Selection.of(root, ofRoots);
        var sql = new StringBuilder(" WHERE \"_root\" IN (SELECT \"_id\" FROM ").append(root.table().sql())
                .append(selected.condition()).append(')');
        var values = new ArrayList<>(selected.values());
        Selection.add(map, ofParts, sql, values);
        return select(Table.ROOT, new Selection(sql.toString(), values));
    }

    private List<Values> select(int root, Selection selection) throws SQLException {
        var found = new ArrayList<Values>();
        try (var select = connection.prepareStatement("SELECT " + columns(root) + " FROM "
                + map.table().sql() + selection.condition())) {
            for (int i = 0; i < selection.values().size(); i++) {
                select.setObject(i + 1, selection.values().get(i));
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(values(rows));
                }
            }
        }
        return found;
    }

    private String columns(int root) {
        var names = wanted.stream().flatMap(one -> one.column().stream()).map(ColumnMap::index);
        return Stream.concat(Stream.of(root), names)
                .map(index -> Sql.quote(map.table().columns().get(index).name())).collect(joining(", "));
    }

    private Values values(ResultSet rows) throws SQLException {
        var values = new ArrayList<>();
        int place = 1;
        for (var one : wanted) {
            var stored = one.column().isEmpty() ? null
                    : map.table().columns().get(one.column().get().index()).type().read(rows, ++place);
            boolean isLong = Texts.LONG.equals(stored);
            hasLong |= isLong;
            values.add(isLong ? null : one.value(stored));
        }
        return new Values(rows.getString(1), values);
    }
}
