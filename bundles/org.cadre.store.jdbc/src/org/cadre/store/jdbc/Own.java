/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is near to the account that works with a database.
 *
 * @param educator the id of the account's person; empty without one
 * @param account the id of the account; empty if the database has none of the name
 * @param pairs the ids of the person's relationships that were announced
 * @param roots roots that are near, by id
 */
record Own(String educator, String account, Set<String> pairs, Map<String, Nearness> roots) {

    /** The nearness of a root that the database has. */
    Nearness root(String id) {
        return roots.getOrDefault(id, Nearness.ANY);
    }

    /** This with more roots. */
    Own with(Map<String, Nearness> more) {
        var all = new HashMap<>(roots);
        all.putAll(more);
        return new Own(educator, account, pairs, Map.copyOf(all));
    }
}
