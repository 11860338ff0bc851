/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.cadre.store.jdbc.Holder.HolderKind;

/**
 * A column that holds references.
 *
 * @param entity the class that refers
 * @param feature the feature by which it refers
 * @param table the table with the column
 * @param owner the column of the table with the identity of the element that refers
 * @param column the column
 * @param target the class that it refers to
 */
record ReferenceColumn(Entity entity, String feature, Table table, String owner, String column,
        ClassName target) {

    /** Returns the column in which a holder keeps references. */
    static ReferenceColumn of(Entity entity, Holder holder) {
        boolean many = holder.kind() == HolderKind.LIST;
        var table = many ? holder.list() : entity.table();
        return new ReferenceColumn(entity, holder.feature(), table, table.columns().get(0).name(),
                many ? table.columns().get(Table.LIST_VALUE).name() : holder.name(), holder.target());
    }
}
