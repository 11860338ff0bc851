/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as it is, whatever it keeps.
 *
 * @param name its name with the schema, unquoted
 * @param sql its name as statements write it
 * @param columns its columns
 */
record PlainTable(String name, String sql, List<Column> columns) {

    /** Makes it from a table of the program's data. */
    static PlainTable of(Table table) {
        return new PlainTable("model." + table.name(), table.sql(), table.columns());
    }

    /** Finds the tables that the store keeps for itself, in the order of their names. */
    static List<PlainTable> ofStore(Connection connection) throws SQLException {
        var found = new ArrayList<PlainTable>();
        for (var name : new StoreTables(connection).names()) {
            found.add(of(connection, "store", name));
        }
        return found;
    }

    /** Asks the database for the columns of a table. */
    static PlainTable of(Connection connection, String schema, String name) throws SQLException {
        var sql = Sql.quote(schema) + '.' + Sql.quote(name);
        var columns = new ArrayList<Column>();
        try (var select = connection.prepareStatement("SELECT * FROM " + sql + " WHERE 1 = 0");
                var none = select.executeQuery()) {
            var about = none.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(new Column(about.getColumnName(i), type(about.getColumnType(i))));
            }
        }
        return new PlainTable(schema + '.' + name, sql, columns);
    }

    /** The number of rows. */
    long count(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("SELECT COUNT(*) FROM " + sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The statement that reads all rows. */
    String select() {
        return "SELECT " + names() + " FROM " + sql;
    }

    /** The statement that inserts a row, with the values of all columns in order. */
    String insert() {
        return "INSERT INTO " + sql + " (" + names() + ") VALUES ("
                + columns.stream().map(c -> c.type().parameter()).collect(joining(", ")) + ')';
    }

    /** Reads the values of a row. */
    Object[] read(ResultSet row) throws SQLException {
        var values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).type().read(row, i + 1);
        }
        return values;
    }

    /** Binds the values of a row. */
    void write(PreparedStatement insert, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            columns.get(i).type().write(insert, i + 1, values[i]);
        }
    }

    private String names() {
        return columns.stream().map(c -> Sql.quote(c.name())).collect(joining(", "));
    }

    private static SqlType type(int jdbc) throws SQLException {
        return switch (jdbc) {
            case Types.BIGINT -> SqlType.BIGINT;
            case Types.INTEGER, Types.SMALLINT -> SqlType.INTEGER;
            case Types.BIT, Types.BOOLEAN -> SqlType.BOOLEAN;
            case Types.DOUBLE -> SqlType.DOUBLE;
            case Types.DATE -> SqlType.DATE;
            case Types.VARCHAR -> SqlType.TEXT;
            default -> throw new SQLException("column type " + jdbc);
        };
    }
}
