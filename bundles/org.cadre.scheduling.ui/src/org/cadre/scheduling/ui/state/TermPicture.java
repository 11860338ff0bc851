/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cadre.model.CalendarDayKind;
import org.cadre.model.School;

/**
 * A term: one cell a day, one row a week.
 *
 * @param title what it is about
 * @param weekdays the names of the columns
 * @param weeks the rows
 */
public record TermPicture(String title, List<String> weekdays, List<Week> weeks) implements Picture {

    /** Keeps copies. */
    public TermPicture {
        weekdays = List.copyOf(weekdays);
        weeks = List.copyOf(weeks);
    }

    /**
     * A week.
     *
     * @param title which week in session it is; or that it is none
     * @param note how many sessions it has; empty for none
     * @param cells its days
     */
    public record Week(String title, String note, List<Cell> cells) {

        /** Keeps a copy. */
        public Week {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A day.
     *
     * @param day the day
     * @param school the school whose calendar is shown; empty for the common one
     * @param head the day as its heading says it
     * @param note what kind of day it is; empty for an ordinary one
     * @param kind what kind of day it is; empty if no calendar says
     * @param inside whether it belongs to the term
     * @param today whether it is today
     * @param sessions how many sessions are in the plan or took place
     * @param missed how many did not take place
     * @param toLog how many should be logged
     */
    public record Cell(LocalDate day, Optional<School> school, String head, String note,
            Optional<CalendarDayKind> kind, boolean inside, boolean today, int sessions, int missed,
            int toLog) {
    }
}
