/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.List;

import org.cadre.core.store.Commit;

/** What a transaction found that forbids it, by identity; {@link RecordNames} makes a message of it. */
final class Conflict extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Kind reason;
    private final transient List<Item> items;

    Conflict(Kind reason, List<Item> items) {
        this.reason = reason;
        this.items = List.copyOf(items);
    }

    /** Why the transaction is forbidden. */
    enum Kind {
        /** Others changed or removed the records after they were loaded. */
        CHANGED_BY_OTHERS,
        /** Later commits changed or removed the records. */
        CHANGED_SINCE,
        /** The records refer to something that was removed. */
        TARGET_GONE,
        /** The records refer to something that is to be removed. */
        STILL_REFERENCED
    }

    /**
     * A record.
     *
     * @param table the table of the root
     * @param id the identity of the root
     * @param commit the commit that changed it; null if that does not matter
     */
    record Item(String table, String id, Commit commit) {
    }

    Kind reason() {
        return reason;
    }

    List<Item> items() {
        return items;
    }
}
