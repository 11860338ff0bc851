/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the rows of a root in the database with those that it shall have. */
final class RowDiff {

    private final Mapping mapping;

    RowDiff(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Returns the changes that make after of before. Rows that no present class explains stay. */
    List<RowChange> compare(Collection<Row> before, Collection<Row> after) {
        var old = new LinkedHashMap<Place, Row>();
        before.forEach(row -> old.put(Place.of(row), row));
        var explained = explained(before);
        var changes = new ArrayList<RowChange>();
        for (var row : after) {
            var same = old.remove(Place.of(row));
            row.complete(same);
            if (same == null || !Arrays.equals(same.values(), row.values())) {
                changes.add(new RowChange(same, row));
            }
        }
        old.values().stream().filter(row -> explained.contains(element(row)))
                .forEach(row -> changes.add(new RowChange(row, null)));
        return changes;
    }

    /** What identifies a row. */
    private record Place(String table, String key) {

        static Place of(Row row) {
            return new Place(row.table().name(), row.key());
        }
    }

    /** The elements that the classes present could have loaded. */
    private Set<String> explained(Collection<Row> rows) {
        var elements = new LinkedHashMap<String, Row>();
        rows.stream().filter(row -> row.table().kind() == Table.Kind.ELEMENTS)
                .forEach(row -> elements.put(row.key(), row));
        var explained = new HashSet<String>();
        elements.values().forEach(row -> {
            if (isExplained(row, elements)) {
                explained.add(row.key());
            }
        });
        return explained;
    }

    private boolean isExplained(Row row, Map<String, Row> elements) {
        if (row.isRoot()) {
            return true;
        }
        var owner = elements.get((String) row.values()[Table.OWNER]);
        return owner != null && isExplained(owner, elements)
                && mapping.find(owner.table().name()).stream().flatMap(m -> m.contained().stream())
                        .anyMatch(feature -> feature.getName().equals(row.values()[Table.FEATURE]));
    }

    private static String element(Row row) {
        return (String) row.values()[row.table().kind() == Table.Kind.ELEMENTS ? Table.ID : Table.LIST_OWNER];
    }
}
