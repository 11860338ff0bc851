/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cadre.model.CalendarDayKind;

/**
 * A column of the day or the week: a day, or what one school or person has on a day.
 *
 * @param day the day
 * @param title its heading
 * @param note what kind of day it is, in words; empty for an ordinary one
 * @param kind what kind of day it is; empty if no calendar says
 * @param today whether it is today
 * @param periods the periods that ring
 * @param cards the sessions in their places, by time
 */
public record Column(LocalDate day, String title, String note, Optional<CalendarDayKind> kind, boolean today,
        List<Period> periods, List<Placed> cards) {

    /**
     * A period of the bell schedule.
     *
     * @param name its name
     * @param from when it begins, in minutes from the beginning of the day
     * @param to when it ends
     */
    public record Period(String name, int from, int to) {
    }

    /** Keeps copies. */
    public Column {
        periods = List.copyOf(periods);
        cards = List.copyOf(cards);
    }
}
