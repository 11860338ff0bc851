/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;

/** Reads the rows that roots have in the database now. */
final class StoredRows {

    private static final int FEW = 1000;

    private final Mapping mapping;
    private final RowReader reader;
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, List<Row>> rows = new HashMap<>();

    StoredRows(Connection connection, Mapping mapping, IProgressMonitor monitor) {
        this.mapping = mapping;
        this.reader = new RowReader(connection, monitor);
    }

    /** Reads the rows of roots that present classes can explain. */
    void readKnown(Collection<Element> roots) throws SQLException {
        roots.forEach(root -> wanted.add(root.getUuid()));
        var aggregates = new AggregateReader(reader, mapping);
        for (var entry : byClass(roots).entrySet()) {
            var map = mapping.find(entry.getKey()).orElseThrow();
            aggregates.roots(map, entry.getValue(), this::add);
            aggregates.contents(map, entry.getValue(), this::add, this::add);
        }
    }

    /** Reads all rows of roots, also those of absent modules. */
    void readAll(Collection<String> ids) throws SQLException {
        wanted.addAll(ids);
        for (var table : ids.isEmpty() ? List.<Table>of() : mapping.open().toList()) {
            if (ids.size() > FEW) {
                reader.select(table, "", List.of(), this::add);
            } else {
                readAll(table, ids);
            }
        }
    }

    /** The rows of a root; empty if the database does not have it. */
    List<Row> of(String root) {
        return rows.getOrDefault(root, List.of());
    }

    /** The version of a root; null if the database does not have it. */
    Long version(String root) {
        return of(root).stream().filter(Row::isRoot).findFirst()
                .map(row -> (Long) row.values()[Table.VERSION]).orElse(null);
    }

    private void readAll(Table table, Collection<String> ids) throws SQLException {
        if (table.kind() == Table.Kind.ELEMENTS) {
            reader.read(table, "_id", ids, row -> {
                if (row.isRoot()) {
                    add(row);
                }
            });
        }
        reader.read(table, "_root", ids, this::add);
    }

    private void add(Row row) {
        if (wanted.contains(row.root())) {
            rows.computeIfAbsent(row.root(), id -> new ArrayList<>()).add(row);
        }
    }

    private static Map<EClass, List<String>> byClass(Collection<Element> roots) {
        return roots.stream().collect(Collectors.groupingBy(Element::eClass, LinkedHashMap::new,
                Collectors.mapping(Element::getUuid, Collectors.toList())));
    }
}
