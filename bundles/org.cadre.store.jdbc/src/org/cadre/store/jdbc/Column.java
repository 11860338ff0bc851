/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

/**
 * A column of a table.
 *
 * @param name its name, unquoted
 * @param type its type
 * @param target for a reference, the class it refers to; null for anything else
 */
record Column(String name, SqlType type, ClassName target) {

    /** A column that holds no reference. */
    Column(String name, SqlType type) {
        this(name, type, null);
    }
}
