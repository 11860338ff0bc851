/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.List;

/**
 * A change of a root and what it contains.
 *
 * @param kind what became of it
 * @param table the table of the root
 * @param id the identity of the root
 * @param rows the changes of its rows
 */
record RootChange(Kind kind, String table, String id, List<RowChange> rows) {

    /** What becomes of a root. The names are written to the database. */
    enum Kind {
        /** It is new. */
        ADDED,
        /** It is different. */
        CHANGED,
        /** It is gone. */
        REMOVED
    }
}
