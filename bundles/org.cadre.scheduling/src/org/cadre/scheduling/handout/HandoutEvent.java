/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * One entry of a calendar that is handed out. It has nothing that only some may read: no note, no next
 * step, no
 * reason, no price.
 *
 * @param uid the same for life, without anything about a person
 * @param start when it begins, in the district's zone
 * @param end when it ends; null if nobody knows
 * @param summary what it is and with whom, one line
 * @param location room or link; empty if agreed otherwise
 * @param description who covers, for the one whose class is covered; empty for others
 * @param sequence how often it changed
 * @param canceled whether it takes back what was handed out before
 */
public record HandoutEvent(String uid, LocalDateTime start, LocalDateTime end, String summary,
        String location,
        String description, int sequence, boolean canceled) {

    /** Refuses absent parts. */
    public HandoutEvent {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(start);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(location);
        Objects.requireNonNull(description);
    }
}
