/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts into cells, and turns the counts into a table that may be shown. */
final class Tally {

    private record Entry(String row, String column) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final TreeSet<String> rows = new TreeSet<>();
    private final List<String> columns = new ArrayList<>();

    /** Makes a tally with columns in this order, also those in which nothing is counted. */
    Tally(Collection<String> columns) {
        this.columns.addAll(columns);
    }

    /** Counts one. */
    void add(String row, String column) {
        rows.add(row);
        if (!columns.contains(column)) {
            columns.add(column);
        }
        entries.add(new Entry(row, column));
    }

    /** Returns the table, without what must be kept back. */
    AggregateTable table(String measure, String title, int limit) {
        var names = List.copyOf(rows);
        var cells = new long[names.size()][columns.size()];
        entries.forEach(e -> cells[names.indexOf(e.row())][columns.indexOf(e.column())]++);
        var counts = new CountTable(names, columns, cells);
        var hidden = hidden(counts, limit);
        var shown = new ArrayList<List<OptionalLong>>();
        for (int r = 0; r <= names.size(); r++) {
            var line = new ArrayList<OptionalLong>();
            for (int c = 0; c <= columns.size(); c++) {
                line.add(hidden[r][c] ? OptionalLong.empty() : OptionalLong.of(value(counts, r, c)));
            }
            shown.add(List.copyOf(line));
        }
        return new AggregateTable(measure, title, withTotal(names), withTotal(columns), List.copyOf(shown));
    }

    /** What the lowest limit keeps back stays back, so that no two limits together say more. */
    private static boolean[][] hidden(CountTable counts, int limit) {
        var hidden = Suppression.of(counts, limit);
        var always = Suppression.of(counts, AggregateReport.LIMIT);
        for (int r = 0; r < hidden.length; r++) {
            for (int c = 0; c < hidden[r].length; c++) {
                hidden[r][c] |= always[r][c];
            }
        }
        return hidden;
    }

    private static long value(CountTable counts, int row, int column) {
        boolean all = column == counts.columns().size();
        if (row == counts.rows().size()) {
            return all ? counts.total() : counts.column(column);
        }
        return all ? counts.row(row) : counts.cells()[row][column];
    }

    private static List<String> withTotal(List<String> names) {
        return Stream.concat(names.stream(), Stream.of(Messages.Aggregate_all)).toList();
    }
}
