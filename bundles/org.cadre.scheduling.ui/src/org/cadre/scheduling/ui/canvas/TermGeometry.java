/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.time.LocalDate;
import java.util.Optional;

import org.cadre.scheduling.ui.state.TermPicture;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where the weeks and days of a term lie, in pixels of the canvas as it is scrolled. */
final class TermGeometry {

    private static final int PADDING = 4;
    private static final int GUTTER_LETTERS = 13;
    private static final int CELL_LETTERS = 12;
    private static final int CELL_LINES = 3;

    private final TermPicture term;
    private final Point origin;
    private final int gutter;
    private final int head;
    private final int wide;
    private final int high;

    /**
     * @param size of the visible part
     * @param letter width and height of a letter
     * @param origin how far it is scrolled
     */
    TermGeometry(TermPicture term, Point size, Point letter, Point origin) {
        this.term = term;
        this.origin = origin;
        gutter = GUTTER_LETTERS * letter.x + PADDING;
        head = letter.y + 2 * PADDING;
        wide = Math.max(CELL_LETTERS * letter.x, (size.x - gutter) / term.weekdays().size());
        high = Math.max(CELL_LINES * letter.y + 2 * PADDING,
                (size.y - head) / Math.max(1, term.weeks().size()));
    }

    /** The size of everything. */
    Point whole() {
        return new Point(gutter + wide * term.weekdays().size(), head + high * term.weeks().size());
    }

    /** The strip of the weeks. */
    int gutter() {
        return gutter;
    }

    /** The strip of the weekdays. */
    int head() {
        return head;
    }

    /** The heading of a weekday. */
    Rectangle heading(int column) {
        return new Rectangle(gutter - origin.x + column * wide, 0, wide, head);
    }

    /** The name of a week. */
    Rectangle week(int row) {
        return new Rectangle(0, head - origin.y + row * high, gutter, high);
    }

    /** A day. */
    Rectangle cell(int row, int column) {
        return new Rectangle(heading(column).x, week(row).y, wide, high);
    }

    /** The day that lies there. */
    Optional<TermPicture.Cell> at(int x, int y) {
        int row = Math.floorDiv(y - head + origin.y, high);
        int column = Math.floorDiv(x - gutter + origin.x, wide);
        boolean inside = x >= gutter && y >= head && row >= 0 && row < term.weeks().size() && column >= 0
                && column < term.weekdays().size();
        return inside ? Optional.of(term.weeks().get(row).cells().get(column)) : Optional.empty();
    }

    /** How to scroll so that a day is visible. */
    Point reveal(LocalDate day, Point size) {
        for (int row = 0; row < term.weeks().size(); row++) {
            var cells = term.weeks().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column).day().equals(day)) {
                    var area = cell(row, column);
                    return new Point(origin.x + beyond(area.x, area.width, gutter, size.x),
                            origin.y + beyond(area.y, area.height, head, size.y));
                }
            }
        }
        return origin;
    }

    private static int beyond(int start, int length, int from, int to) {
        if (start < from) {
            return start - from;
        }
        return Math.max(0, start + length - to);
    }
}
