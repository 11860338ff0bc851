/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads roots with everything they contain: one statement for each table, or, if the roots are few, one for
 * each table and a number of roots.
 */
record AggregateReader(RowReader reader, Mapping mapping) {

    private static final int FEW = 1000;
    private static final String ROOT = "_root";

    /** Reads the rows of roots only. */
    void roots(EntityMap map, Selection selection, Consumer<Row> receiver) throws SQLException {
        reader.select(map.table(), selection.condition(), selection.values(), receiver);
    }

    /** Reads the rows of roots only, by identity. */
    void roots(EntityMap map, Collection<String> ids, Consumer<Row> receiver) throws SQLException {
        reader.read(map.table(), "_id", ids, row -> {
            if (row.isRoot()) {
                receiver.accept(row);
            }
        });
    }

    /**
     * Reads the rows of everything that roots contain.
     *
     * @param map the class of the roots
     * @param ids the identities of the roots
     */
    void contents(EntityMap map, Collection<String> ids, Consumer<Row> elements, Consumer<Row> values)
            throws SQLException {
        var maps = mapping.aggregate(map.type());
        for (var table : maps.stream().map(EntityMap::table).toList()) {
            read(table, map, ids, elements);
        }
        for (var table : maps.stream().flatMap(AggregateReader::lists).toList()) {
            read(table, map, ids, values);
        }
    }

    private void read(Table table, EntityMap map, Collection<String> ids, Consumer<Row> receiver)
            throws SQLException {
        if (ids.size() <= FEW) {
            reader.read(table, ROOT, ids, receiver);
        } else if (table.kind() == Table.Kind.VALUES) {
            reader.select(table, "", List.of(), receiver);
        } else {
            reader.select(table, " WHERE \"_root_table\" = ?", List.of(map.table().name()), receiver);
        }
    }

    private static Stream<Table> lists(EntityMap map) {
        return map.lists().stream().map(ListMap::table);
    }
}
