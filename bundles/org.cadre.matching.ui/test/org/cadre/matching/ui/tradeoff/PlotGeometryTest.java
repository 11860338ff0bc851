/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.tradeoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.matching.fair.Figures;
import org.cadre.matching.fair.TradeOffPoint;
import org.cadre.matching.policy.Aim;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

class PlotGeometryTest {

    private static final Point SIZE = new Point(400, 300);

    private static TradeOffPoint point(int mean, int lowest, int changes) {
        return new TradeOffPoint(Aim.BEST_AVERAGE, 0, new Figures(10, 0, 10L * mean, lowest, changes, 4), 0,
                true);
    }

    @Test
    void betterIsHigherAndFurtherToTheRight() {
        var points = List.of(point(8_000, 2_000, 0), point(7_000, 6_000, 5));
        var geometry = new PlotGeometry(points, SIZE, 10);
        var first = geometry.center(points.get(0));
        var second = geometry.center(points.get(1));
        assertTrue(first.y < second.y && first.x < second.x);
        assertTrue(geometry.area().contains(second) || second.x == geometry.area().x + geometry.area().width);
        assertTrue(geometry.radius(points.get(1)) > geometry.radius(points.get(0)));
    }

    @Test
    void aPointIsFoundWhereItLies() {
        var points = List.of(point(8_000, 2_000, 0), point(7_000, 6_000, 5));
        var geometry = new PlotGeometry(points, SIZE, 10);
        var center = geometry.center(points.get(1));
        assertEquals(1, geometry.at(points, center.x + 3, center.y - 3, -1));
        assertEquals(-1, geometry.at(points, 200, 20, -1));
    }

    @Test
    void equalPointsLieInTheMiddleAndTheSelectedOneIsFound() {
        var points = List.of(point(8_000, 2_000, 0), point(8_000, 2_000, 0));
        var geometry = new PlotGeometry(points, SIZE, 0);
        var center = geometry.center(points.get(0));
        assertEquals(geometry.area().x + geometry.area().width / 2, center.x, 2);
        assertEquals(1, geometry.at(points, center.x, center.y, 0));
        assertEquals(0, geometry.at(points, center.x, center.y, 1));
    }

    @Test
    void aPointIsTold() {
        assertEquals("Best average: mean 80.0, lowest 20.0, 3 proposals changed, 0 waiting, "
                + "4 mentors without mentees", TradeOffPlot.describe(point(8_000, 2_000, 3)));
    }
}
