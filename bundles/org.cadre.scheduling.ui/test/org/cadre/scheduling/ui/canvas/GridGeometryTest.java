/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cadre.scheduling.ui.state.Card;
import org.cadre.scheduling.ui.state.Column;
import org.cadre.scheduling.ui.state.Mark;
import org.cadre.scheduling.ui.state.Placed;
import org.cadre.scheduling.ui.state.TimeGrid;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class GridGeometryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Point LETTER = new Point(7, 17);
    private static final Point NOWHERE = new Point(0, 0);

    private static Placed placed(int hour, int lane, int lanes) {
        var start = DAY.atTime(hour, 0);
        var card = new Card(null, start, start.plusMinutes(30), "who", "", "", Mark.PLANNED, false);
        return new Placed(List.of(card), hour * 60, hour * 60 + 30, lane, lanes);
    }

    private static TimeGrid grid(int columns, Placed... cards) {
        return TimeGrid.of("week", IntStream.range(0, columns)
                .mapToObj(i -> new Column(DAY.plusDays(i), "day", "",
                Optional.empty(), false, List.of(), i == 1 ? List.of() : List.of(cards))).toList());
    }

    @Test
    void everythingFitsAWideCanvasAndHalfAnHourHoldsTwoLines() {
        var grid = grid(5, placed(9, 0, 1));
        var geometry = new GridGeometry(grid, new Point(1200, 900), LETTER, NOWHERE);
        assertTrue(geometry.whole().x <= 1200);
        assertTrue(geometry.whole().y <= 900 + 1);
        var small = new GridGeometry(grid, new Point(300, 200), LETTER, NOWHERE);
        assertTrue(small.whole().x > 300 && small.whole().y > 200, "it scrolls");
        assertTrue(small.card(0, placed(9, 0, 1)).height >= 2 * LETTER.y);
    }

    @Test
    void whatLiesSomewhereIsFoundThere() {
        var grid = grid(5, placed(9, 0, 2), placed(9, 1, 2), placed(11, 0, 1));
        var geometry = new GridGeometry(grid, new Point(900, 600), LETTER, new Point(10, 40));
        for (int i = 0; i < 3; i++) {
            var area = geometry.card(3, grid.columns().get(3).cards().get(i));
            assertEquals(Optional.of(new Spot(3, i)),
                    geometry.at(area.x + area.width / 2, area.y + area.height / 2));
        }
        assertFalse(geometry.card(3, placed(9, 0, 2)).intersects(geometry.card(3, placed(9, 1, 2))));
        assertEquals(Optional.empty(), geometry.at(500, geometry.head() - 1));
        assertEquals(10 * 60 + 15, geometry.minuteAt(geometry.y(10 * 60 + 12), 15));
        assertEquals(Optional.empty(), geometry.columnAt(3));
    }

    @Test
    void whatIsDroppedNearThePeriodBeginsWithItAndAHandThatTremblesMovesNothing() {
        var card = placed(9, 0, 1);
        var column = new Column(DAY, "day", "", Optional.empty(), false,
                List.of(new Column.Period("2nd", 10 * 60 + 7, 11 * 60)), List.of(card));
        var geometry = new GridGeometry(TimeGrid.of("day", List.of(column)), new Point(900, 600), LETTER,
                NOWHERE);
        int x = geometry.heading(0).x + 30;
        assertEquals(10 * 60 + 7, geometry.drop(x, geometry.y(10 * 60)).orElseThrow().minute());
        assertEquals(12 * 60 + 5, geometry.drop(x, geometry.y(12 * 60 + 4)).orElseThrow().minute());
        var held = new Dragging(card, x, geometry.y(9 * 60) + 4, 4, Optional.empty());
        assertFalse(held.to(x + 2, geometry.y(9 * 60) + 6, geometry).moves());
        var drawn = held.to(x, geometry.y(13 * 60) + 4, geometry);
        assertTrue(drawn.moves());
        assertEquals(DAY.atTime(13, 0), drawn.target().orElseThrow().moment());
        assertFalse(drawn.to(x, geometry.y(9 * 60) + 4, geometry).moves(), "it lies where it was");
    }

    @Test
    void aCardThatIsHiddenIsScrolledToByJustEnough() {
        var grid = grid(5, placed(8, 0, 1), placed(15, 0, 1));
        var size = new Point(400, 300);
        var spot = new Spot(4, 1);
        var origin = new GridGeometry(grid, size, LETTER, NOWHERE).reveal(spot, size);
        var area = new GridGeometry(grid, size, LETTER, origin).card(4, placed(15, 0, 1));
        assertTrue(area.x + area.width <= size.x && area.y + area.height <= size.y, area + " of " + size);
        assertEquals(origin, new GridGeometry(grid, size, LETTER, origin).reveal(spot, size));
    }

    @Test
    void arrowsSkipEmptyColumnsAndKeepTheTime() {
        var grid = grid(3, placed(8, 0, 1), placed(15, 0, 1));
        var late = new Spot(0, 1);
        assertEquals(new Spot(2, 1), late.across(grid, 1));
        assertEquals(late, late.across(grid, -1));
        assertEquals(new Spot(0, 0), late.down(grid, -1));
        assertEquals(late, late.down(grid, 1));
        assertEquals(Optional.of(new Spot(0, 0)), Spot.first(grid));
        assertEquals(Optional.empty(), Spot.first(grid(3)));
    }

    @Test
    void lettersCanBeReadOnEveryGroundInLightAndDark() {
        var light = new Palette(new RGB(255, 255, 255), new RGB(0x1E, 0x1E, 0x1E));
        var dark = new Palette(new RGB(0x1E, 0x1F, 0x22), new RGB(0xCC, 0xCC, 0xCC));
        for (var palette : List.of(light, dark)) {
            var grounds = List.of(palette.card(), palette.past(), palette.period(), palette.ground());
            grounds.forEach(ground -> assertTrue(contrast(palette.letters(), ground) >= 4.5, palette + " "
                    + ground));
            for (var kind : org.cadre.model.CalendarDayKind.values()) {
                var day = palette.day(Optional.of(kind));
                assertTrue(contrast(palette.quiet(), day) >= 4.5, palette + " " + kind);
                assertTrue(contrast(palette.letters(), day) >= 4.5, palette + " " + kind);
            }
        }
    }

    /** WCAG 2.2, relative luminance and contrast ratio. */
    private static double contrast(RGB one, RGB other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * part(color.red) + 0.7152 * part(color.green) + 0.0722 * part(color.blue);
    }

    private static double part(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
