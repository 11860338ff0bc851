/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.text.CsvText;
import org.cadre.core.text.TextTable;

/**
 * A list that window and command line show alike.
 *
 * @param id its name for machines, for instance "people"
 * @param columns the columns in order
 * @param rows the rows in order
 * @param <R> the type of the rows
 */
public record Listing<R>(String id, List<ListColumn<R>> columns, List<R> rows) {

    /** Copies the lists. */
    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Returns the list as aligned lines with headings. */
    public String table() {
        return TextTable.write(cells());
    }

    /** Returns the list as CSV with headings. */
    public String csv() {
        return CsvText.write(cells());
    }

    /** Returns the list as data: under its name, a map of values by column for each row. */
    public Map<String, Object> data() {
        return Map.of(id, rows.stream().map(this::record).toList());
    }

    private List<List<Object>> cells() {
        var headings = columns.stream().<Object>map(ListColumn::title).toList();
        var lines = rows.stream().map(row -> columns.stream().map(c -> c.cell(row)).toList());
        return Stream.concat(Stream.of(headings), lines).toList();
    }

    private Map<String, Object> record(R row) {
        var values = new LinkedHashMap<String, Object>();
        columns.forEach(column -> values.put(column.id(), column.data(row)));
        return values;
    }
}
