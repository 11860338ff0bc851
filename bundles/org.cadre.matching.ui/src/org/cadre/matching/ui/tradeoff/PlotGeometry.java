/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.tradeoff;

import java.util.Arrays;
import java.util.List;

import org.cadre.matching.fair.TradeOffPoint;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where points lie in the picture: the lowest score to the right, the mean score upward. */
final class PlotGeometry {

    private static final int LEAST_RADIUS = 7;
    private static final int MOST_RADIUS = 16;
    private static final int LEFT = 56;
    private static final int BOTTOM = 44;
    private static final int MARGIN = 24;
    /** The axes span at least so many points of 10,000, so that tiny differences look tiny. */
    private static final int LEAST_SPAN = 100;

    private final Rectangle area;
    private final Scale across;
    private final Scale up;
    private final int proposals;

    /** From a value to a share of the axis. */
    record Scale(int from, int to) {

        static Scale of(int[] values) {
            int least = values.length == 0 ? 0 : Arrays.stream(values).min().getAsInt();
            int most = values.length == 0 ? 0 : Arrays.stream(values).max().getAsInt();
            int missing = Math.max(0, LEAST_SPAN - (most - least));
            return new Scale(least - (missing + 1) / 2, most + missing / 2);
        }

        double share(int value) {
            return (double) (value - from) / (to - from);
        }
    }

    /**
     * @param size of the whole picture
     * @param proposals how many proposals could change
     */
    PlotGeometry(List<TradeOffPoint> points, Point size, int proposals) {
        this.proposals = proposals;
        area = new Rectangle(LEFT, MARGIN, Math.max(1, size.x - LEFT - MARGIN),
                Math.max(1, size.y - BOTTOM - MARGIN));
        across = Scale.of(points.stream().mapToInt(PlotGeometry::lowest).toArray());
        up = Scale.of(points.stream().mapToInt(point -> point.figures().mean()).toArray());
    }

    private static int lowest(TradeOffPoint point) {
        return Math.max(0, point.figures().lowest());
    }

    /** The part within the axes. */
    Rectangle area() {
        return area;
    }

    Scale across() {
        return across;
    }

    Scale up() {
        return up;
    }

    Point center(TradeOffPoint point) {
        return new Point(area.x + (int) Math.round(across.share(lowest(point)) * area.width),
                area.y + area.height - (int) Math.round(up.share(point.figures().mean()) * area.height));
    }

    /** Grows with the number of changes so that the area of the circle does. */
    int radius(TradeOffPoint point) {
        double share = proposals == 0 ? 0 : (double) point.figures().changes() / proposals;
        return (int) Math.round(LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(share));
    }

    /** The place of the nearest point that lies there, the selected one after the others; -1 for none. */
    int at(List<TradeOffPoint> points, int x, int y, int selected) {
        int best = -1;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < points.size(); i++) {
            var center = center(points.get(i));
            double distance = Math.hypot(center.x - x, center.y - y);
            boolean nearer = distance < nearest || distance == nearest && best == selected;
            if (distance <= radius(points.get(i)) + 2 && nearer) {
                best = i;
                nearest = distance;
            }
        }
        return best;
    }
}
