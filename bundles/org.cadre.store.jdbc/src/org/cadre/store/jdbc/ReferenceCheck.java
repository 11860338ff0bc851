/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.cadre.store.jdbc.Conflict.Item;

/** Sees to it that what a transaction wrote refers to nothing that is not there. */
final class ReferenceCheck {

    private final Mapping mapping;
    private final Map<String, int[]> references = new HashMap<>();
    private final Set<String> inserted = new HashSet<>();
    private final Map<Table, Set<String>> deleted = new HashMap<>();
    private final Map<ClassName, Map<String, Item>> wanted = new HashMap<>();

    ReferenceCheck(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Takes note of a change that is written. */
    void note(RootChange root, RowChange change) {
        var table = change.row().table();
        if (table.kind() == Table.Kind.ELEMENTS) {
            noteElement(table, change);
        }
        if (change.after() != null) {
            for (int column : references.computeIfAbsent(table.name(), name -> table.references())) {
                noteReference(root, change, column);
            }
        }
    }

    /** Checks, after everything was written. */
    void check(Connection connection) throws SQLException, Conflict {
        for (var entry : wanted.entrySet()) {
            var missing = entry.getValue();
            missing.keySet().removeAll(inserted);
            for (var table : mapping.targets(entry.getKey())) {
                missing.keySet().removeAll(find(connection, table, "_id", "_id", missing.keySet()).keySet());
            }
            refuse(Conflict.Kind.TARGET_GONE, missing.values().stream().distinct().toList());
        }
        for (var entry : deleted.entrySet()) {
            entry.getValue().removeAll(inserted);
            refuse(Conflict.Kind.STILL_REFERENCED, referrers(connection, entry.getKey(), entry.getValue()));
        }
    }

    private void noteElement(Table table, RowChange change) {
        if (change.before() == null) {
            inserted.add(change.row().key());
        } else if (change.after() == null) {
            deleted.computeIfAbsent(table, t -> new HashSet<>()).add(change.row().key());
        }
    }

    private void noteReference(RootChange root, RowChange change, int column) {
        var target = (String) change.after().values()[column];
        var before = change.before() == null ? null : change.before().values()[column];
        if (target != null && !Objects.equals(target, before)) {
            var type = change.after().table().columns().get(column).target();
            wanted.computeIfAbsent(type, t -> new HashMap<>())
                    .putIfAbsent(target, new Item(root.table(), root.id(), null));
        }
    }

    private List<Item> referrers(Connection connection, Table table, Set<String> ids) throws SQLException {
        var referrers = new ArrayList<Item>();
        for (var reference : mapping.referencesTo(table).toList()) {
            var entity = reference.entity().table().name();
            find(connection, reference.table(), reference.column(), reference.owner(), ids).values()
                    .forEach(owner -> referrers.add(new Item(entity, owner, null)));
        }
        return referrers;
    }

    /** Returns for each value that a column has somewhere what another column has there. */
    private static Map<String, String> find(Connection connection, Table table, String column, String result,
            Set<String> values) throws SQLException {
        var found = new HashMap<String, String>();
        for (var chunk : Sql.chunks(values)) {
            var sql = "SELECT \"%s\", \"%s\" FROM %s WHERE %s".formatted(column, result, table.sql(),
                    Sql.in(column, chunk.size()));
            try (var select = connection.prepareStatement(sql)) {
                for (int i = 0; i < chunk.size(); i++) {
                    select.setString(i + 1, chunk.get(i));
                }
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getString(1), rows.getString(2));
                    }
                }
            }
        }
        return found;
    }

    private static void refuse(Conflict.Kind kind, List<Item> items) throws Conflict {
        if (!items.isEmpty()) {
            throw new Conflict(kind, items);
        }
    }
}
