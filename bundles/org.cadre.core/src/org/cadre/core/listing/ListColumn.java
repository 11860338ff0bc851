/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.listing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cadre.core.Messages;
import org.cadre.core.text.Decimals;

/**
 * A column of a list.
 *
 * @param id its name for machines, for instance "staffId"
 * @param title its heading
 * @param value reads it from a row: a string, number, boolean, date, moment, list of strings, or null where
 *             it is unknown
 * @param <R> the type of the rows
 */
@SuppressWarnings("nls")
public record ListColumn<R>(String id, String title, Function<R, Object> value) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Returns the value as people read it; empty where it is unknown. */
    public String text(R row) {
        return shown(value.apply(row));
    }

    private static String shown(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Boolean flag -> flag ? Messages.List_yes : Messages.List_no;
            case List<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Double number -> Decimals.text(number);
            case Instant moment -> MINUTES.format(moment.atZone(ZoneId.systemDefault()));
            case Object other -> other.toString();
        };
    }

    /** Returns the value for a cell that sorts and aligns: the number itself, else the text. */
    public Object cell(R row) {
        var read = value.apply(row);
        return read instanceof Number number ? plain(number) : shown(read);
    }

    /** Returns the value for machines: a string, number, boolean, list of strings, or null. */
    public Object data(R row) {
        return switch (value.apply(row)) {
            case null -> null;
            case Number number -> number;
            case Boolean flag -> flag;
            case List<?> many -> many;
            case Object other -> other.toString();
        };
    }

    private static Number plain(Number number) {
        return number instanceof Double d && d == Math.rint(d) ? Long.valueOf(d.longValue()) : number;
    }
}
