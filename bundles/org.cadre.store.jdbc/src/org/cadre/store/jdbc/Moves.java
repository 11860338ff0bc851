/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns rows that leave one root and come to another into changes, since no row can be there twice. */
interface Moves {

    /** Returns the changes with every row at most once. */
    static List<RootChange> merge(List<RootChange> changes) {
        var leaving = new HashMap<String, RowChange>();
        changes.forEach(root -> root.rows().stream().filter(row -> row.after() == null)
                .forEach(row -> leaving.put(place(row), row)));
        var moved = new HashMap<String, RowChange>();
        changes.forEach(root -> root.rows().stream().filter(row -> row.before() == null)
                .filter(row -> leaving.containsKey(place(row)))
                .forEach(row -> moved.put(place(row),
                        new RowChange(leaving.get(place(row)).before(), row.after()))));
        return moved.isEmpty() ? changes : changes.stream().map(root -> merge(root, moved)).toList();
    }

    private static RootChange merge(RootChange root, Map<String, RowChange> moved) {
        var rows = new ArrayList<RowChange>();
        for (var row : root.rows()) {
            var move = moved.get(place(row));
            if (move == null) {
                rows.add(row);
            } else if (row.before() == null) {
                rows.add(move);
            }
        }
        return new RootChange(root.kind(), root.table(), root.id(), rows);
    }

    private static String place(RowChange row) {
        return row.row().table().name() + ' ' + row.row().key();
    }
}
