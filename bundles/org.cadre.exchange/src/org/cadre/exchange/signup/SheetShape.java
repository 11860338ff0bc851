/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.cadre.core.exchange.Sheet;
import org.cadre.exchange.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Makes a table of raw rows: finds the headings, gives every column one, cuts and fills rows to the same
 * length.
 */
@SuppressWarnings("nls")
class SheetShape {

    private static final int LOOK_FOR_HEADINGS = 10;

    private final List<Sheet.Row> rows = new ArrayList<>();

    /** Takes a row of the file; rows without any value are left out. */
    void add(int line, List<String> cells) {
        var values = cells.stream().map(String::strip).toList();
        if (values.stream().anyMatch(v -> !v.isEmpty())) {
            rows.add(new Sheet.Row(line, values));
        }
    }

    int size() {
        return rows.size();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Sheet toSheet(String name, List<String> notes) {
        int top = headingRow();
        var body = rows.subList(top + 1, rows.size());
        int width = Math.max(1,
                rows.subList(top, rows.size()).stream().mapToInt(SheetShape::width).max().orElse(1));
        var headings = headings(rows.get(top).cells(), width);
        int first = body.isEmpty() ? rows.get(top).line() + 1 : body.get(0).line();
        return new Sheet(name, headings, body.stream().map(row -> fit(row, width)).toList(), first, notes);
    }

    /** A title or a hint above the headings has fewer cells than they have. */
    private int headingRow() {
        int seen = Math.min(LOOK_FOR_HEADINGS, rows.size());
        int widest = rows.subList(0, seen).stream().mapToInt(SheetShape::filled).max().orElse(0);
        for (int i = 0; i < seen; i++) {
            if (2 * filled(rows.get(i)) >= widest) {
                return i;
            }
        }
        return 0;
    }

    private static List<String> headings(List<String> cells, int width) {
        var headings = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (int i = 0; i < width; i++) {
            var written = i < cells.size() ? cells.get(i) : "";
            var base = written.isEmpty() ? NLS.bind(Messages.Sheet_column, i + 1) : written;
            var heading = base;
            for (int copy = 2; !taken.add(heading); copy++) {
                heading = base + " (" + copy + ")";
            }
            headings.add(heading);
        }
        return headings;
    }

    private static Sheet.Row fit(Sheet.Row row, int width) {
        var cells = new ArrayList<>(row.cells().subList(0, Math.min(width, row.cells().size())));
        while (cells.size() < width) {
            cells.add("");
        }
        return new Sheet.Row(row.line(), List.copyOf(cells));
    }

    private static int width(Sheet.Row row) {
        int width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static int filled(Sheet.Row row) {
        return (int) row.cells().stream().filter(c -> !c.isEmpty()).count();
    }
}
