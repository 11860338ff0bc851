/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A package as it was read, row by row checked.
 *
 * @param name name of folder or archive
 * @param version version of the standard
 * @param tables the files that are there, in the order of the schema
 * @param refusals the rows that are refused
 * @param notes what was recognized or passed over, as sentences
 */
record Roster(String name, Version version, Map<String, Table> tables, Refusals refusals,
        List<String> notes) {

    Optional<Table> table(String file) {
        return Optional.ofNullable(tables.get(file));
    }

    /** Returns the usable rows of a file, none if it is absent. */
    List<Row> rows(String file) {
        return table(file).map(Table::rows).orElse(List.of());
    }

    /**
     * Whether what the file lacks is gone. A complete file of which no row can be read says nothing of that
     * kind.
     */
    boolean isComplete(String file) {
        return table(file).filter(Table::isBulk).filter(table -> !table.isRefusedWhole()).isPresent();
    }

    int count(Row.Fate fate) {
        return tables.values().stream().mapToInt(t -> t.count(fate)).sum();
    }

    int read() {
        return tables.values().stream().mapToInt(Table::read).sum();
    }
}
