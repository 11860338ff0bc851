/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.List;

import org.cadre.store.jdbc.Table.Kind;

/**
 * Where the values of a feature of a class are kept.
 *
 * @param feature the name of the feature
 * @param kind how it is kept
 * @param name the column or table that holds the values, unquoted; for contained elements the feature
 * @param type the type of the column with the values
 * @param target for a reference, the class it refers to; null for an attribute
 */
record Holder(String feature, HolderKind kind, String name, SqlType type, ClassName target) {

    /** How the values of a feature are kept. */
    enum HolderKind {
        /** In a column of the element's row. */
        COLUMN,
        /** In a table of their own. */
        LIST,
        /** As rows of the contained elements' own tables. */
        CONTAINED
    }

    /** This holder under another name. */
    Holder named(String other) {
        return new Holder(feature, kind, other, type, target);
    }

    /** The column for a single value. */
    Column column() {
        return new Column(name, type, target);
    }

    /** The table for many values. */
    Table list() {
        return Table.of(name, Kind.VALUES, List.of(new Column("value", type, target)));
    }

    /** Whether values of the other's kind could be kept here too. */
    boolean fits(Holder other) {
        return feature.equals(other.feature) && kind == other.kind && type == other.type
                && (target == null) == (other.target == null);
    }
}
