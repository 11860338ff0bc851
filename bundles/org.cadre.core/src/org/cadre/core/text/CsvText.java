/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import java.util.List;
import java.util.stream.Collectors;

/** Writes tables as CSV after RFC 4180. */
@SuppressWarnings("nls")
public final class CsvText {

    private static final String LINE_END = "\r\n";

    private CsvText() {
    }

    /**
     * Returns the rows as lines, each ended. Texts are guarded against being taken for formulas; numbers are
     * not.
     */
    public static String write(List<? extends List<?>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(",")) + LINE_END)
                .collect(Collectors.joining());
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return quote(value instanceof Number ? value.toString() : FormulaGuard.guard(value.toString()));
    }

    private static String quote(String cell) {
        var plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
