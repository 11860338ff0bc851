/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.List;

/** Everything about the days in which sessions are to be placed. */
public record Window(List<School> schools, List<Person> people, List<Room> rooms, List<Session> sessions,
        Prices prices) {

    public Window {
        schools = List.copyOf(schools);
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
        sessions = List.copyOf(sessions);
    }

    /** The same window with other sessions. */
    public Window withSessions(List<Session> others) {
        return new Window(schools, people, rooms, others, prices);
    }
}
