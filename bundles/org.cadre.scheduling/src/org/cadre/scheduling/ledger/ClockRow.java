/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.time.LocalDate;

import org.cadre.model.Educator;

/**
 * Whether something was done in time.
 *
 * @param mentee for whom
 * @param clock what had to be done
 * @param since the day from which days are counted
 * @param days how many instructional days went by until it was done, or until now
 * @param limit how many there may be
 * @param on when it was done; null if it was not
 * @param assumed whether no calendar is known, so that Monday to Friday were counted
 */
public record ClockRow(Educator mentee, Clock clock, LocalDate since, int days, int limit, LocalDate on,
        boolean assumed) {

    /** What has to be done in time. */
    public enum Clock {
        /** A mentor is found. */
        MATCH,
        /** The first goals are agreed on. */
        GOALS
    }

    /** How it stands. */
    public enum State {
        /** Done in time. */
        IN_TIME,
        /** Done too late. */
        LATE,
        /** Not done, and there is time left. */
        RUNNING,
        /** Not done in time. */
        OVERDUE
    }

    /** How it stands. */
    public State state() {
        if (on != null) {
            return days <= limit ? State.IN_TIME : State.LATE;
        }
        return days <= limit ? State.RUNNING : State.OVERDUE;
    }
}
