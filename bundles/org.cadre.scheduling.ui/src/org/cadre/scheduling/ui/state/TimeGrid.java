/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.util.List;

/**
 * A day or a week: columns of cards over the hours.
 *
 * @param title what it is about
 * @param columns the columns, from left to right; never none
 * @param from the first hour that is shown, in minutes from the beginning of the day
 * @param to the end of the last hour
 */
public record TimeGrid(String title, List<Column> columns, int from, int to) implements Picture {

    private static final int HOUR = 60;
    private static final int MORNING = 8 * HOUR;
    private static final int AFTERNOON = 16 * HOUR;
    private static final int DAY = 24 * HOUR;

    /** Keeps a copy. */
    public TimeGrid {
        columns = List.copyOf(columns);
    }

    /** The columns over the hours that they need, and at least over those of a school day. */
    public static TimeGrid of(String title, List<Column> columns) {
        int from = MORNING;
        int to = AFTERNOON;
        for (var column : columns) {
            for (var period : column.periods()) {
                from = Math.min(from, period.from());
                to = Math.max(to, period.to());
            }
            for (var card : column.cards()) {
                from = Math.min(from, card.from());
                to = Math.max(to, card.to());
            }
        }
        return new TimeGrid(title, columns, from / HOUR * HOUR, Math.min(DAY, (to + HOUR - 1) / HOUR * HOUR));
    }

    /** How many sessions it shows. */
    public int sessions() {
        return columns.stream().flatMap(column -> column.cards().stream()).mapToInt(p -> p.cards().size())
                .sum();
    }
}
