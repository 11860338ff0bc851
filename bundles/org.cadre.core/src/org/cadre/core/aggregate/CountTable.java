/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.aggregate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers of people or pairs by two features, for instance school and program, each in exactly one cell.
 *
 * @param rows names of the rows
 * @param columns names of the columns
 * @param cells the numbers, by row and column; none negative
 */
record CountTable(List<String> rows, List<String> columns, long[][] cells) {

    /** The sum of a row. */
    long row(int row) {
        return Arrays.stream(cells[row]).sum();
    }

    /** The sum of a column. */
    long column(int column) {
        return Arrays.stream(cells).mapToLong(row -> row[column]).sum();
    }

    /** The sum of all cells. */
    long total() {
        return IntStream.range(0, cells.length).mapToLong(this::row).sum();
    }
}
