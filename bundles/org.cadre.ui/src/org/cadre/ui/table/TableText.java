/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes rows as text for other programs, with the headings first. */
final class TableText {

    private static final String RISKY = "=+-@\t\r"; //$NON-NLS-1$

    private TableText() {
    }

    /** Tab-separated, as spreadsheets paste it. */
    static <T> String tsv(List<Column<T>> columns, List<T> rows) {
        return lines(columns, rows, "\t", cell -> cell.replaceAll("[\\t\\r\\n]+", " "), "\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** CSV as RFC 4180 has it. */
    static <T> String csv(List<Column<T>> columns, List<T> rows) {
        return lines(columns, rows, ",", TableText::quoted, "\r\n"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static <T> String lines(List<Column<T>> columns, List<T> rows, String separator,
            UnaryOperator<String> cell, String lineEnd) {
        var text = new StringBuilder(line(columns, Column::label, separator, cell)).append(lineEnd);
        rows.forEach(row -> text.append(line(columns, column -> column.text().apply(row), separator, cell))
                .append(lineEnd));
        return text.toString();
    }

    private static <T> String line(List<Column<T>> columns, Function<Column<T>, String> value, String separator,
            UnaryOperator<String> cell) {
        return columns.stream().map(value).map(cell).collect(Collectors.joining(separator));
    }

    /**
     * Quotes where needed; a spreadsheet must not take a name for a formula, so an apostrophe goes before
     * it.
     */
    private static String quoted(String cell) {
        var safe = !cell.isEmpty() && RISKY.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell; //$NON-NLS-1$
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
