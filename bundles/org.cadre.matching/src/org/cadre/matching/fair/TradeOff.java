/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import java.util.List;

/**
 * The matches that different aims would give a program.
 *
 * @param points the best average first
 * @param proposals how many proposals there are at present, which could change
 * @param present the place of the policy's own settings among the points, or -1
 */
public record TradeOff(List<TradeOffPoint> points, int proposals, int present) {

    /** Marks the points that no other one beats. */
    public TradeOff {
        var all = List.copyOf(points);
        points = all.stream().map(point -> new TradeOffPoint(point.aim(), point.keepBonus(), point.figures(),
                point.gap(), all.stream().noneMatch(other -> other.beats(point)))).toList();
    }
}
