/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.util.Comparator;
import java.util.Optional;

import org.cadre.scheduling.ui.state.Column;
import org.cadre.scheduling.ui.state.Placed;
import org.cadre.scheduling.ui.state.TimeGrid;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where the columns, hours and cards of a day or week lie, in pixels of the canvas as it is scrolled. */
final class GridGeometry {

    /** How wide a column has to be at least, in letters. */
    static final int COLUMN_LETTERS = 16;
    /** How wide a card has to be at least, in letters. */
    static final int CARD_LETTERS = 7;

    private static final int GAP = 3;
    private static final int PADDING = 4;
    private static final int HEAD_LINES = 2;
    private static final int GUTTER_LETTERS = 9;
    private static final double LINES_IN_HALF_HOUR = 2.3;
    private static final int HALF_HOUR = 30;
    private static final int DROP_STEP = 5;
    private static final int DROP_NEAR = 12;

    private final TimeGrid grid;
    private final Point origin;
    private final int gutter;
    private final int head;
    private final int column;
    private final double minute;

    /**
     * @param size of the visible part
     * @param letter width and height of a letter
     * @param origin how far it is scrolled
     */
    GridGeometry(TimeGrid grid, Point size, Point letter, Point origin) {
        this.grid = grid;
        this.origin = origin;
        gutter = GUTTER_LETTERS * letter.x + PADDING;
        head = HEAD_LINES * letter.y + 2 * PADDING;
        column = Math.max(COLUMN_LETTERS * letter.x, (size.x - gutter) / grid.columns().size());
        minute = Math.max(LINES_IN_HALF_HOUR * letter.y / HALF_HOUR,
                (double) (size.y - head) / (grid.to() - grid.from()));
    }

    /** How many cards fit side by side in one of so many columns. */
    static int lanes(int columns, Point size, Point letter) {
        int width = Math.max(COLUMN_LETTERS * letter.x,
                (size.x - GUTTER_LETTERS * letter.x - PADDING) / Math.max(1, columns));
        return Math.max(1, width / (CARD_LETTERS * letter.x));
    }

    /** The size of everything. */
    Point whole() {
        return new Point(gutter + column * grid.columns().size(),
                head + (int) Math.round(minute * (grid.to() - grid.from())));
    }

    /** The strip of the hours. */
    int gutter() {
        return gutter;
    }

    /** The strip of the headings. */
    int head() {
        return head;
    }

    /** The heading of a column. */
    Rectangle heading(int place) {
        return new Rectangle(x(place), 0, column, head);
    }

    /** A part of a column, in minutes from the beginning of the day. */
    Rectangle part(int place, int from, int to) {
        return new Rectangle(x(place), y(from), column, y(to) - y(from));
    }

    /** A card in its column. */
    Rectangle card(int place, Placed card) {
        int wide = column - 2 * GAP;
        int left = x(place) + GAP + wide * card.lane() / card.lanes();
        int right = x(place) + GAP + wide * (card.lane() + 1) / card.lanes();
        return new Rectangle(left, y(card.from()) + 1, Math.max(1, right - left - 1),
                Math.max(1, y(card.to()) - y(card.from()) - 2));
    }

    /** How far down a minute of the day lies. */
    int y(int minutes) {
        return head - origin.y + (int) Math.round(minute * (minutes - grid.from()));
    }

    /** The minute of the day that lies so far down, to full steps. */
    int minuteAt(int y, int step) {
        return Math.floorDiv((int) Math.round((y - head + origin.y) / minute) + grid.from() + step / 2,
                step) * step;
    }

    /** The column at a place; empty beside the columns. */
    Optional<Integer> columnAt(int x) {
        int place = Math.floorDiv(x - gutter + origin.x, column);
        return x < gutter || place < 0 || place >= grid.columns().size() ? Optional.empty()
                : Optional.of(place);
    }

    /**
     * Where something would come to lie that is dropped there: at the beginning of a near period, if there is
     * one.
     */
    Optional<DropPlace> drop(int x, int y) {
        return columnAt(x).map(place -> {
            var shown = grid.columns().get(place);
            int at = Math.clamp(minuteAt(y, DROP_STEP), grid.from(), grid.to() - DROP_STEP);
            return new DropPlace(place, shown.day(), shown.periods().stream().map(Column.Period::from)
                    .filter(from -> Math.abs(from - at) <= DROP_NEAR)
                    .min(Comparator.comparingInt(from -> Math.abs(from - at))).orElse(at));
        });
    }

    /** The card that lies there. */
    Optional<Spot> at(int x, int y) {
        if (y < head) {
            return Optional.empty();
        }
        return columnAt(x).flatMap(place -> {
            var cards = grid.columns().get(place).cards();
            for (int i = 0; i < cards.size(); i++) {
                if (card(place, cards.get(i)).contains(x, y)) {
                    return Optional.of(new Spot(place, i));
                }
            }
            return Optional.empty();
        });
    }

    /** How to scroll so that a card is visible. */
    Point reveal(Spot spot, Point size) {
        Column shown = grid.columns().get(spot.column());
        var area = card(spot.column(), shown.cards().get(spot.card()));
        return new Point(origin.x + beyond(area.x, area.width, gutter, size.x),
                origin.y + beyond(area.y, area.height, head, size.y));
    }

    private static int beyond(int start, int length, int from, int to) {
        if (start < from) {
            return start - from - PADDING;
        }
        return start + length > to ? Math.min(start - from, start + length - to + PADDING) : 0;
    }

    private int x(int place) {
        return gutter - origin.x + place * column;
    }
}
