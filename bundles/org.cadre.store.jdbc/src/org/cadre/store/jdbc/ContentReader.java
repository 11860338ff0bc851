/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.store.ContentSum;
import org.cadre.store.jdbc.Holder.HolderKind;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Adds up all elements and their values, in a form that depends neither on the engine nor on the names of
 * tables. Versions, and the places of roots among each other, are the store's own affair and left out.
 */
final class ContentReader {

    private final ContentSum sum = new ContentSum();
    private final RowReader reader;

    /**
     * @param monitor says when to stop
     */
    ContentReader(Connection connection, SubMonitor monitor) {
        this.reader = new RowReader(connection, monitor);
    }

    /** Adds everything that a catalog knows. */
    ContentSum read(Catalog catalog) throws SQLException {
        for (var entity : catalog.entities().values()) {
            read(entity);
        }
        return sum;
    }

    /** Adds the elements of one class. */
    ContentSum read(Entity entity) throws SQLException {
        var columns = columns(entity);
        var name = entity.name().toString();
        reader.select(entity.table(), "", List.of(), row -> addElement(name, columns, row));
        for (var holder : entity.holders()) {
            if (holder.kind() == HolderKind.LIST) {
                reader.select(holder.list(), "", List.of(), row -> addValue(name, holder, row));
            }
        }
        return sum;
    }

    /** The place of every single-valued feature in the table of an entity, in the order of their names. */
    private static List<Place> columns(Entity entity) {
        var places = new ArrayList<Place>();
        for (var holder : entity.holders()) {
            if (holder.kind() == HolderKind.COLUMN) {
                places.add(new Place(holder.feature(), entity.table().columns().indexOf(holder.column())));
            }
        }
        places.sort((a, b) -> a.feature().compareTo(b.feature()));
        return places;
    }

    private record Place(String feature, int index) {
    }

    private void addElement(String name, List<Place> columns, Row row) {
        sum.count(name);
        var owner = text(row, Table.OWNER);
        var parts = new ArrayList<String>(List.of(name, row.key()));
        parts.add(owner);
        parts.add(text(row, Table.FEATURE));
        parts.add(owner == null ? null : text(row, Table.POSITION));
        for (var place : columns) {
            if (row.values()[place.index()] != null) {
                parts.add(place.feature());
                parts.add(text(row, place.index()));
            }
        }
        sum.add(parts);
    }

    private void addValue(String name, Holder holder, Row row) {
        var parts = new ArrayList<String>(List.of(name, holder.feature(), row.key()));
        parts.add(text(row, Table.LIST_VALUE));
        sum.add(parts);
    }

    private static String text(Row row, int index) {
        var value = row.values()[index];
        return value == null ? null : value.toString();
    }
}
