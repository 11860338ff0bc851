/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.cadre.store.jdbc.Holder.HolderKind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a table's rows and columns mean in the metamodel.
 *
 * @param type the class of the elements, or of the elements that have the values
 * @param list the many-valued feature of which the table keeps values; null if it keeps elements
 * @param columns the features of the other columns, by name
 */
record Meaning(EClass type, EStructuralFeature list, Map<String, EStructuralFeature> columns) {

    /** Finds the meaning of tables. Thread-safe. */
    static final class Dictionary {

        private final Catalog catalog;
        private final Packages packages;
        private final Map<String, Optional<Meaning>> known = new ConcurrentHashMap<>();

        Dictionary(Catalog catalog, Packages packages) {
            this.catalog = catalog;
            this.packages = packages;
        }

        /** The meaning of a table; empty while the module with its class is absent. */
        Optional<Meaning> find(String table) {
            var found = known.getOrDefault(table, Optional.empty());
            if (found.isEmpty()) {
                found = catalog.entities().values().stream()
                        .filter(e -> e.tables().anyMatch(t -> t.name().equals(table))).findFirst()
                        .flatMap(e -> packages.find(e.name()).map(type -> of(type, e, table)));
                known.put(table, found);
            }
            return found;
        }
    }

    private static Meaning of(EClass type, Entity entity, String table) {
        var columns = new HashMap<String, EStructuralFeature>();
        EStructuralFeature list = null;
        for (var holder : entity.holders()) {
            var feature = type.getEStructuralFeature(holder.feature());
            if (holder.kind() == HolderKind.COLUMN && feature != null) {
                columns.put(holder.name(), feature);
            } else if (holder.kind() == HolderKind.LIST && holder.name().equals(table)) {
                list = feature;
            }
        }
        return new Meaning(type, list, columns);
    }

    /** What a row has for a single-valued feature; null also if its table has no column for it. */
    Object value(Row row, EStructuralFeature feature) {
        for (int i = Table.FEATURE + 1; i < row.values().length; i++) {
            if (columns.get(row.table().columns().get(i).name()) == feature) {
                return row.values()[i];
            }
        }
        return null;
    }
}
