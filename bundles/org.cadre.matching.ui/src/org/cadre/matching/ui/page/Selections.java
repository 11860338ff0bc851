/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import org.cadre.ui.table.DataTable;

/** Keeps something selected, so that Details explain it and the keyboard has where to go on. */
final class Selections {

    private Selections() {
    }

    /** Selects the first row if none is. */
    static <T> void begin(DataTable<T> table) {
        if (table.selection().isEmpty() && !table.visibleRows().isEmpty()) {
            table.select(table.visibleRows().get(0));
        }
    }

    /**
     * After a table got new rows: if the selected one is gone, selects the one in its place.
     *
     * @param place where the selected row stood; negative if there was none
     */
    static <T> void stay(DataTable<T> table, int place) {
        var rows = table.visibleRows();
        if (place >= 0 && table.selection().isEmpty() && !rows.isEmpty()) {
            table.select(rows.get(Math.min(place, rows.size() - 1)));
        }
    }
}
