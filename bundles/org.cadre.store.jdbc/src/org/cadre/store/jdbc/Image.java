/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.HashMap;
import java.util.Map;

/**
 * What a row was before a commit.
 *
 * @param table its table
 * @param key what identifies it there
 * @param content its values; null if it was not there
 */
record Image(String table, String key, String content) {

    private static final String NULL_LENGTH = "-";

    /** Writes the values of a row with their columns and lengths, so that they may contain anything. */
    static String write(Row row) {
        var text = new StringBuilder();
        for (int i = 0; i < row.values().length; i++) {
            text.append(row.table().columns().get(i).name()).append('=');
            var value = row.values()[i];
            if (value == null) {
                text.append(NULL_LENGTH).append(':');
            } else {
                text.append(value.toString().length()).append(':').append(value);
            }
        }
        return text.toString();
    }

    /** The identity of the element that the row is of. */
    String element() {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }

    /**
     * Returns the row as it was; null if it was not there.
     *
     * @param present the table as it is now
     * @param current the row as it is now, for columns that are newer; null if it is not there
     */
    Row row(Table present, Row current) {
        if (content == null) {
            return null;
        }
        var values = read();
        var row = new Row(present, new Object[present.columns().size()]);
        for (int i = 0; i < row.values().length; i++) {
            var column = present.columns().get(i);
            if (values.containsKey(column.name())) {
                row.values()[i] = column.type().parse(values.get(column.name()));
            } else if (current != null) {
                row.values()[i] = current.values()[i];
            }
        }
        return row;
    }

    private Map<String, String> read() {
        var values = new HashMap<String, String>();
        for (int at = 0; at < content.length();) {
            int name = content.indexOf('=', at);
            int length = content.indexOf(':', name);
            var count = content.substring(name + 1, length);
            int end = length + 1 + (count.equals(NULL_LENGTH) ? 0 : Integer.parseInt(count));
            values.put(content.substring(at, name),
                    count.equals(NULL_LENGTH) ? null : content.substring(length + 1, end));
            at = end;
        }
        return values;
    }
}
