/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cadre.scheduling.ui.state.TimeGrid;
import org.cadre.scheduling.ui.state.Placed;

/**
 * A card of a day or week, by its place.
 *
 * @param column the place of its column
 * @param card its place among the cards of the column
 */
record Spot(int column, int card) {

    /** The first card of all. */
    static Optional<Spot> first(TimeGrid grid) {
        return IntStream.range(0, grid.columns().size()).filter(i -> !grid.columns().get(i).cards().isEmpty())
                .mapToObj(i -> new Spot(i, 0)).findFirst();
    }

    /** The card that shows a session. */
    static Optional<Spot> of(TimeGrid grid, Object session) {
        for (int i = 0; i < grid.columns().size(); i++) {
            var cards = grid.columns().get(i).cards();
            for (int k = 0; k < cards.size(); k++) {
                if (cards.get(k).cards().stream().anyMatch(card -> card.session() == session)) {
                    return Optional.of(new Spot(i, k));
                }
            }
        }
        return Optional.empty();
    }

    /** The card. */
    Placed in(TimeGrid grid) {
        return grid.columns().get(column).cards().get(card);
    }

    /** The next card of the column; before it, if the step is negative; this one at the end. */
    Spot down(TimeGrid grid, int step) {
        int last = grid.columns().get(column).cards().size() - 1;
        return new Spot(column, Math.clamp(card + step, 0, last));
    }

    /** The card of about the same time in the next column with cards; this one if there is none. */
    Spot across(TimeGrid grid, int step) {
        int from = in(grid).from();
        for (int i = column + step; i >= 0 && i < grid.columns().size(); i += step) {
            var cards = grid.columns().get(i).cards();
            if (!cards.isEmpty()) {
                int nearest = IntStream.range(0, cards.size()).boxed()
                        .min(Comparator.comparingInt(k -> Math.abs(cards.get(k).from() - from)))
                        .orElseThrow();
                return new Spot(i, nearest);
            }
        }
        return this;
    }
}
