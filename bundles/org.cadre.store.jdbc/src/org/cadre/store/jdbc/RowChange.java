/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Arrays;

/**
 * A change of a row.
 *
 * @param before the row as it is in the database; null if it is not there
 * @param after the row as it shall be; null if it shall not be there
 */
record RowChange(Row before, Row after) {

    /** The row, as it shall be or as it was. */
    Row row() {
        return after != null ? after : before;
    }

    /** Whether the change is more than the version that every written root gets. */
    boolean isSubstantial() {
        return before == null || after == null
                || !Arrays.equals(withoutVersion(before), withoutVersion(after));
    }

    private static Object[] withoutVersion(Row row) {
        var values = row.values().clone();
        if (row.isRoot()) {
            values[Table.VERSION] = null;
        }
        return values;
    }
}
