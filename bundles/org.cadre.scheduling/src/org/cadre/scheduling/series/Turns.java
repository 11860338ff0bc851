/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.model.Mentorship;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;

/** Which sessions there are for which cycle of which series. */
final class Turns {

    private final Map<Turn, List<Session>> sessions = new HashMap<>();

    /** One cycle of a series for one pair, or for those who are none. */
    private record Turn(SessionSeries series, int cycle, Mentorship pair) {

        static Turn of(SessionOrigin origin) {
            var pairs = origin.getSession().getMentorships();
            return new Turn(origin.getSeries(), origin.getCycle(), pairs.isEmpty() ? null : pairs.getFirst());
        }
    }

    /** Notes how a session came to be. */
    void add(SessionOrigin origin) {
        sessions.computeIfAbsent(Turn.of(origin), none -> new ArrayList<>()).add(origin.getSession());
    }

    /** The sessions that serve the cycle: done, or planned. */
    List<Session> held(SessionSeries one, Groups.Group group, Demand.Cycle cycle) {
        return all(one, group, cycle).filter(session -> session.getStatus() == SessionStatus.DONE
                || DueSessions.isPlanned(session)).toList();
    }

    /**
     * The session of the cycle that a plan canceled, for want of a place for instance: people have it in
     * their calendars, so it comes back rather than another one. Empty if there is none.
     */
    Optional<Session> canceled(SessionSeries one, Groups.Group group, Demand.Cycle cycle) {
        return all(one, group, cycle).filter(session -> session.getStatus() == SessionStatus.CANCELED)
                .max(Comparator.comparingInt(Session::getRevision));
    }

    private Stream<Session> all(SessionSeries one, Groups.Group group, Demand.Cycle cycle) {
        return sessions.getOrDefault(new Turn(one, cycle.number(), group.pair()), List.of()).stream()
                .filter(session -> serves(session, one, group));
    }

    private static boolean serves(Session session, SessionSeries series, Groups.Group group) {
        var people = session.getParticipants();
        return switch (series.getMembers()) {
            case PAIRS, EVERYBODY -> true;
            case BOOKED -> people.contains(group.people().getFirst());
            case ROTATION -> people.equals(group.people());
        };
    }
}
