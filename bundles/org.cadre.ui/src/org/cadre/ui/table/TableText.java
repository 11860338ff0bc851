/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.text.CsvText;

/** Writes rows as text for other programs, with the headings first. */
final class TableText {

    private TableText() {
    }

    /** Tab-separated, as spreadsheets paste it. */
    static <T> String tsv(List<Column<T>> columns, List<T> rows) {
        return cells(columns, rows).map(TableText::tabbed).collect(Collectors.joining());
    }

    /** CSV as RFC 4180 has it; no spreadsheet takes a cell of it for a formula. */
    static <T> String csv(List<Column<T>> columns, List<T> rows) {
        return CsvText.write(cells(columns, rows).toList());
    }

    private static <T> Stream<List<String>> cells(List<Column<T>> columns, List<T> rows) {
        var head = columns.stream().map(Column::label).toList();
        var body = rows.stream().map(row -> columns.stream().map(column -> column.text().apply(row)).toList());
        return Stream.concat(Stream.of(head), body);
    }

    private static String tabbed(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")) //$NON-NLS-1$ //$NON-NLS-2$
                .collect(Collectors.joining("\t", "", "\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
