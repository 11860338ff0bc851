/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.aggregate;

import java.util.List;
import java.util.OptionalLong;

/**
 * Numbers about groups that may be shown to anybody who audits.
 *
 * @param measure what is counted, a stable word: educators, mentors, mentees, pairs, waiting, pairs-by-status
 * @param title the same as people say it
 * @param rows names of the rows, the total last
 * @param columns names of the columns, the total last
 * @param cells the numbers by row and column; empty where a number is kept back
 */
public record AggregateTable(String measure, String title, List<String> rows, List<String> columns,
        List<List<OptionalLong>> cells) {

    /** The number in a cell; empty if it is kept back or there is no such cell. */
    public OptionalLong cell(String row, String column) {
        int r = rows.indexOf(row);
        int c = columns.indexOf(column);
        return r < 0 || c < 0 ? OptionalLong.empty() : cells.get(r).get(c);
    }

    /** The number of everything. */
    public OptionalLong total() {
        return cells.getLast().getLast();
    }
}
