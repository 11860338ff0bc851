/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print;

import java.util.List;

/**
 * A table on a sheet.
 *
 * @param heading what stands above it, for instance the day; empty for nothing
 * @param columns the columns in order
 * @param rows the rows in order, each with a text for every column
 */
public record SheetTable(String heading, List<SheetColumn> columns, List<List<String>> rows) {

    /** Copies the lists and makes every text one line, since anybody may have typed it. */
    public SheetTable {
        heading = OneLine.of(heading);
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> row.stream().map(OneLine::of).toList()).toList();
    }
}
