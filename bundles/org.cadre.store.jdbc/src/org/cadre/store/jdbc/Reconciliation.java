/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.cadre.core.CadreException;

/** Makes rows of elements from which something was kept back equal to the stored ones where it was. */
final class Reconciliation {

    private final Mapping mapping;
    private final Veil veil;

    Reconciliation(Mapping mapping, Veil veil) {
        this.mapping = mapping;
        this.veil = veil;
    }

    /** The rows of a root that its user saw, as they are stored. */
    List<Row> shown(Collection<Row> stored) {
        return stored.stream().filter(row -> veil.pass(row) != null).toList();
    }

    /** The rows that a root shall have, with what its user did not see as it is stored. */
    List<Row> restored(Collection<Row> stored, Collection<Row> wanted) throws CadreException {
        if (veil == Veil.NONE) {
            return List.copyOf(wanted);
        }
        var byKey = new HashMap<String, Row>();
        stored.forEach(row -> byKey.put(place(row), row));
        var lists = partlyHidden(stored);
        var restored = new ArrayList<Row>();
        for (var row : wanted) {
            if (row.table().kind() == Table.Kind.ELEMENTS) {
                restore(row, byKey.get(place(row)));
                restored.add(row);
            } else if (!lists.containsKey(list(row))) {
                restored.add(row);
            }
        }
        for (var list : lists.entrySet()) {
            checkSame(list.getKey(), list.getValue(), wanted);
            restored.addAll(shown(list.getValue()));
        }
        return restored;
    }

    private void restore(Row row, Row stored) {
        var seen = stored == null ? null : veil.pass(stored);
        var meaning = mapping.meanings().find(row.table().name()).orElse(null);
        if (seen == null || seen == stored || meaning == null) {
            return;
        }
        for (int i = Table.FEATURE + 1; i < row.values().length; i++) {
            var feature = meaning.columns().get(row.table().columns().get(i).name());
            if (!Objects.equals(seen.values()[i], stored.values()[i]) && feature != null
                    && Objects.equals(row.values()[i], Blank.ofVeiled(feature))) {
                row.values()[i] = RowBuilder.UNKNOWN;
            }
        }
    }

    /** The stored values of lists of which some were kept back. */
    private Map<String, List<Row>> partlyHidden(Collection<Row> stored) {
        var lists = new LinkedHashMap<String, List<Row>>();
        stored.stream().filter(row -> row.table().kind() == Table.Kind.VALUES)
                .forEach(row -> lists.computeIfAbsent(list(row), l -> new ArrayList<>()).add(row));
        lists.values().removeIf(rows -> rows.stream().allMatch(row -> veil.pass(row) != null));
        return lists;
    }

    private void checkSame(String list, List<Row> stored, Collection<Row> wanted) throws CadreException {
        var now = wanted.stream().filter(row -> row.table().kind() == Table.Kind.VALUES)
                .filter(row -> list(row).equals(list)).map(row -> row.values()[Table.LIST_VALUE]).toList();
        var before = shown(stored).stream().map(row -> row.values()[Table.LIST_VALUE]).toList();
        if (!now.equals(before)) {
            var meaning = mapping.meanings().find(stored.getFirst().table().name()).orElseThrow();
            throw Refusal.of(mapping.rights().principal(), meaning.type(), meaning.list());
        }
    }

    private static String place(Row row) {
        return row.table().name() + ' ' + row.key();
    }

    private static String list(Row row) {
        return row.table().name() + ' ' + row.values()[Table.LIST_OWNER];
    }
}
