/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/**
 * The types that columns have, from the subset that Derby and PostgreSQL share. Days travel as ISO text,
 * because {@link java.sql.Date} shifts days that its calendar or the machine's time zone does not have.
 */
enum SqlType {
    /** The identity of an element. */
    ID("VARCHAR(36)", Types.VARCHAR),
    /** A name in the database or the metamodel. */
    NAME("VARCHAR(255)", Types.VARCHAR),
    /** Text, in the form that {@link Texts} gives it. */
    TEXT("VARCHAR(32672)", Types.VARCHAR),
    /** A day from 0001-01-01 to 9999-12-31. */
    DATE("DATE", Types.DATE),
    /** A whole number of 32 bits. */
    INTEGER("INTEGER", Types.INTEGER),
    /** A whole number of 64 bits. */
    BIGINT("BIGINT", Types.BIGINT),
    /** A finite number of 64 bits. */
    DOUBLE("DOUBLE PRECISION", Types.DOUBLE),
    /** True or false. */
    BOOLEAN("BOOLEAN", Types.BOOLEAN);

    private final String sql;
    private final int jdbc;

    SqlType(String sql, int jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** The type as a column definition names it. */
    String sql() {
        return sql;
    }

    /** The placeholder for a value of the type in a statement. */
    String parameter() {
        return this == DATE ? "CAST(? AS DATE)" : "?";
    }

    /** Reads a value: String, Integer, Long, Double, Boolean or null. */
    Object read(ResultSet rows, int column) throws SQLException {
        Object value = switch (this) {
            case INTEGER -> rows.getInt(column);
            case BIGINT -> rows.getLong(column);
            case DOUBLE -> rows.getDouble(column);
            case BOOLEAN -> rows.getBoolean(column);
            default -> rows.getString(column);
        };
        return value instanceof String || !rows.wasNull() ? value : null;
    }

    /** Binds what {@link #read} returns. */
    void write(PreparedStatement statement, int parameter, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(parameter, this == DATE ? Types.VARCHAR : jdbc);
            case Integer number -> statement.setInt(parameter, number);
            case Long number -> statement.setLong(parameter, number);
            case Double number -> statement.setDouble(parameter, number);
            case Boolean truth -> statement.setBoolean(parameter, truth);
            default -> statement.setString(parameter, value.toString());
        }
    }

    /** Turns the text of a value back into the value; null stays null. */
    Object parse(String text) {
        return text == null ? null : switch (this) {
            case INTEGER -> Integer.valueOf(text);
            case BIGINT -> Long.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            default -> text;
        };
    }
}
