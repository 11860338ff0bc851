/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.store.jdbc.Holder.HolderKind;

/**
 * What the database keeps of a class of elements.
 *
 * @param name the class
 * @param table the table with its elements
 * @param holders where the values of its features are kept
 */
record Entity(ClassName name, Table table, List<Holder> holders) {

    /** Makes an entity whose table has the columns of the holders. */
    static Entity of(ClassName name, String table, List<Holder> holders) {
        var columns = holders.stream().filter(h -> h.kind() == HolderKind.COLUMN).map(Holder::column)
                .toList();
        return new Entity(name, Table.of(table, Table.Kind.ELEMENTS, columns), List.copyOf(holders));
    }

    /** Where values like those of the other holder are kept, if anywhere. */
    Optional<Holder> holder(Holder like) {
        return holders.stream().filter(h -> h.fits(like)).findFirst();
    }

    /** The tables with values of many-valued features. */
    Stream<Table> lists() {
        return holders.stream().filter(h -> h.kind() == HolderKind.LIST).map(Holder::list);
    }

    /** All tables. */
    Stream<Table> tables() {
        return Stream.concat(Stream.of(table), lists());
    }
}
