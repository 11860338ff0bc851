/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import java.util.ArrayList;
import java.util.List;

import org.cadre.scheduling.print.SheetColumn;
import org.cadre.scheduling.print.SheetTable;

/** The rows of a table, broken into the lines of its columns. */
final class Cells {

    private static final float GAP = 8;
    private static final float PADDING = 3;

    private final Letters letters;
    private final List<SheetColumn> columns;
    private final float unit;

    /** Shares a width in points among the columns. */
    Cells(Letters letters, SheetTable table, float width) {
        this.letters = letters;
        this.columns = table.columns();
        this.unit = width / columns.stream().mapToInt(SheetColumn::share).sum();
    }

    /**
     * A row, broken into lines.
     *
     * @param texts the text of every column
     * @param lines the lines of every column
     * @param style how they look
     */
    record Row(List<String> texts, List<List<Line>> lines, Style style) {

        /** How high it is, in points. */
        float height() {
            return 2 * PADDING + style.leading() * lines.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /** The headings of the columns. */
    Row head(int most) {
        return row(columns.stream().map(SheetColumn::title).toList(), Style.COLUMN, most);
    }

    /** Breaks the texts of a row; a cell has so many lines at most. */
    Row row(List<String> texts, Style style, int most) {
        var lines = new ArrayList<List<Line>>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(letters.wrap(Script.prepare(texts.get(i)), room(i) / style.size(), most).stream()
                    .map(letters::line).toList());
        }
        return new Row(texts, lines, style);
    }

    private float room(int column) {
        return columns.get(column).share() * unit - GAP;
    }

    /**
     * Puts a row on a page.
     *
     * @param tag the row as a part of the document; null for headings that are repeated
     * @param role what its cells are
     */
    void put(Row row, Page page, float left, float top, Tag tag, String role) {
        float x = left;
        for (int i = 0; i < row.lines().size(); i++) {
            var cell = tag == null ? null : tag.part(role, row.texts().get(i));
            float y = top - PADDING - row.style().size();
            for (var line : row.lines().get(i)) {
                float free = columns.get(i).number() ? room(i) - line.width() * row.style().size() : 0;
                page.add(new Item.Words(x + free, y, row.style().size(), row.style().bold(), line, cell));
                y -= row.style().leading();
            }
            x += columns.get(i).share() * unit;
        }
    }
}
