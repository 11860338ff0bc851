/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.time.ZoneId;
import java.util.List;

import org.cadre.model.Session;

/**
 * The calendar of one person, pair, school or cohort.
 *
 * @param fileName the name of its file, without an ending; safe on every system
 * @param title what calendar programs call it
 * @param zone the district's time zone
 * @param events the entries in the order of time
 * @param sessions the sessions that it tells about
 */
public record Handout(String fileName, String title, ZoneId zone, List<HandoutEvent> events,
        List<Session> sessions) {

    /** Copies the lists. */
    public Handout {
        events = List.copyOf(events);
        sessions = List.copyOf(sessions);
    }

    /** Whether something is taken back. */
    public boolean takesBack() {
        return events.stream().anyMatch(HandoutEvent::canceled);
    }
}
