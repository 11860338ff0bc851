/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

/**
 * A row of a table.
 *
 * @param table the table
 * @param values the values of all its columns, in order; see {@link SqlType#read}
 */
record Row(Table table, Object[] values) {

    /** What identifies the row in its table. */
    String key() {
        return table.kind() == Table.Kind.ELEMENTS ? (String) values[Table.ID]
                : values[Table.LIST_OWNER] + "/" + values[Table.LIST_POSITION];
    }

    /** Whether the row is that of a root. */
    boolean isRoot() {
        return table.kind() == Table.Kind.ELEMENTS && values[Table.OWNER] == null;
    }

    /** The identity of the root that the row belongs to. */
    String root() {
        return (String) values[switch (table.kind()) {
            case ELEMENTS -> isRoot() ? Table.ID : Table.ROOT;
            case VALUES -> Table.LIST_ROOT;
        }];
    }

    /** Fills in the values of columns that the class of the element has no feature for. */
    void complete(Row before) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == RowBuilder.UNKNOWN) {
                values[i] = before == null ? null : before.values[i];
            }
        }
    }
}
