/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.log;

import java.time.LocalDateTime;
import java.util.Objects;

import org.cadre.model.MissedReason;

/** What came of a session. */
public sealed interface Result {

    /**
     * It took place.
     *
     * @param start when it began, in the district's zone; null for as planned
     * @param minutes how long it took; 0 for as long as planned
     */
    record Done(LocalDateTime start, int minutes) implements Result {
    }

    /**
     * It did not take place, and no other time was agreed on.
     *
     * @param reason why
     */
    record Missed(MissedReason reason) implements Result {

        /** Refuses an absent reason. */
        public Missed {
            Objects.requireNonNull(reason);
        }
    }

    /**
     * It is to take place at another time. One meeting is one record: the planned session gets the new
     * time, so
     * that calendars that were handed out move their entry instead of having two.
     *
     * @param start when it is to begin, in the district's zone
     */
    record Moved(LocalDateTime start) implements Result {

        /** Refuses an absent time. */
        public Moved {
            Objects.requireNonNull(start);
        }
    }
}
