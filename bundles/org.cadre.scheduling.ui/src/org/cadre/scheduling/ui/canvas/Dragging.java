/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.util.Optional;

import org.cadre.scheduling.ui.state.Placed;

/**
 * A card that the user holds with the mouse, and perhaps draws to another time.
 *
 * @param card the card
 * @param x where it was taken
 * @param y where it was taken
 * @param depth how far below its upper edge it was taken
 * @param target where it would come to lie; empty as long as it was not drawn away
 */
record Dragging(Placed card, int x, int y, int depth, Optional<DropPlace> target) {

    private static final int TREMOR = 6;

    /** The same, drawn on. A hand that only trembles draws nothing. */
    Dragging to(int nowX, int nowY, GridGeometry geometry) {
        boolean trembles = target.isEmpty() && Math.abs(nowX - x) < TREMOR && Math.abs(nowY - y) < TREMOR;
        return trembles ? this : new Dragging(card, x, y, depth,
                geometry.drop(nowX, nowY - depth).or(() -> target));
    }

    /** Whether dropping it now would move it. */
    boolean moves() {
        return target.filter(place -> !place.moment().equals(card.first().start())).isPresent();
    }
}
