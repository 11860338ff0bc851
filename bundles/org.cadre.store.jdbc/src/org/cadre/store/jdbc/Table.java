/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of the program's data. It keeps either the elements of one class, a row each, or the values of one
 * many-valued feature of such elements, a row each.
 *
 * @param name its name, unquoted
 * @param kind what it keeps
 * @param columns its columns, those of the kind first
 */
record Table(String name, Kind kind, List<Column> columns) {

    /** What a table keeps. */
    enum Kind {
        /** Elements, by their identity. */
        ELEMENTS(1, new Column("_id", SqlType.ID),
                new Column("_version", SqlType.BIGINT), new Column("_position", SqlType.BIGINT),
                new Column("_root", SqlType.ID), new Column("_root_table", SqlType.NAME),
                new Column("_owner", SqlType.ID), new Column("_feature", SqlType.NAME)),
        /** Values, by the element that has them and their position in its list. */
        VALUES(2, new Column("_owner", SqlType.ID), new Column("_position", SqlType.BIGINT),
                new Column("_root", SqlType.ID));

        private final int keys;
        private final List<Column> columns;

        Kind(int keys, Column... columns) {
            this.keys = keys;
            this.columns = List.of(columns);
        }

        List<Column> columns() {
            return columns;
        }
    }

    /** Element rows: identity. */
    static final int ID = 0;
    /** Element rows: the sequence of the commit that wrote the root last; null for what a root contains. */
    static final int VERSION = 1;
    /** Element rows: place among the roots in the order of adding, or in the feature of the owner. */
    static final int POSITION = 2;
    /** Element rows: identity of the root that contains the element; null for a root. */
    static final int ROOT = 3;
    /** Element rows: the table of that root; null for a root. */
    static final int ROOT_TABLE = 4;
    /** Element rows: identity of the element that contains this one directly; null for a root. */
    static final int OWNER = 5;
    /** Element rows: the feature of the owner that contains this one; null for a root. */
    static final int FEATURE = 6;
    /** Value rows: identity of the element that has the value. */
    static final int LIST_OWNER = 0;
    /** Value rows: place in the list. */
    static final int LIST_POSITION = 1;
    /** Value rows: identity of the root, which may be the owner itself. */
    static final int LIST_ROOT = 2;
    /** Value rows: the value. */
    static final int LIST_VALUE = 3;

    /** Makes a table from the columns that follow those of its kind. */
    static Table of(String name, Kind kind, List<Column> more) {
        return new Table(name, kind, Stream.concat(kind.columns.stream(), more.stream()).toList());
    }

    /** How many columns, from the first, identify a row. */
    int keys() {
        return kind.keys;
    }

    /** The name as SQL statements write it. */
    String sql() {
        return Sql.MODEL + '.' + Sql.quote(name);
    }

    /** The statement that reads all columns; a condition may follow. */
    String select() {
        return "SELECT " + names(columns.stream()) + " FROM " + sql();
    }

    /** The statement that inserts a row, with the values of columns in order. */
    String insert(int... places) {
        return "INSERT INTO " + sql() + " (" + names(at(places)) + ") VALUES ("
                + at(places).map(c -> c.type().parameter()).collect(joining(", ")) + ')';
    }

    /** The columns at these places; without any, all of them. */
    private Stream<Column> at(int... places) {
        return places.length == 0 ? columns.stream() : IntStream.of(places).mapToObj(columns::get);
    }

    /** The statement that updates a row, with the values of columns but the key, then the key. */
    String update(int... places) {
        var sets = at(places).skip(keys())
                .map(c -> Sql.quote(c.name()) + " = " + c.type().parameter()).collect(joining(", "));
        return "UPDATE " + sql() + " SET " + sets + whereKey();
    }

    /** The statement that deletes the row with a key. */
    String delete() {
        return "DELETE FROM " + sql() + whereKey();
    }

    /** The condition that selects the row with a key. */
    String whereKey() {
        return columns.stream().limit(keys()).map(c -> Sql.quote(c.name()) + " = ?")
                .collect(joining(" AND ", " WHERE ", ""));
    }

    /** The places of the columns that hold references. */
    int[] references() {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).target() != null).toArray();
    }

    private static String names(Stream<Column> columns) {
        return columns.map(c -> Sql.quote(c.name())).collect(joining(", "));
    }
}
