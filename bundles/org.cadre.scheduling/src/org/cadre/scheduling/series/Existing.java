/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;

import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;

/** Says of a session of the plan before what it needs. */
final class Existing {

    private final SeriesScope scope;
    private final Groups groups;
    private final Followers followers;

    Existing(SeriesScope scope, Groups groups, Followers followers) {
        this.scope = scope;
        this.groups = groups;
        this.followers = followers;
    }

    /** The session as one to be placed anew; within its cycle, without one within its week. */
    Demand demand(Session session, SessionOrigin origin) {
        var series = origin == null ? null : origin.getSeries();
        var pair = session.getMentorships().isEmpty() ? null : session.getMentorships().getFirst();
        var people = DueSessions.people(session);
        var monday = SchoolDays.monday(session.getPlannedStart().toLocalDate());
        var cycle = origin == null || origin.getDueFrom() == null || origin.getDueBefore() == null
                ? new Demand.Cycle(1, monday, monday.plusWeeks(1))
                : new Demand.Cycle(origin.getCycle(), origin.getDueFrom(), origin.getDueBefore());
        var school = groups.school(people.subList(Math.max(0, people.size() - 1), people.size()));
        var share = series == null ? cycle : followers.share(series, cycle, school, people);
        var terms = terms(session, series);
        return new Demand(session.getProgram(), session.getCohort(), series, cycle.number(),
                first(share.from()), last(share.before()), cycle, pair, people, observed(session), school,
                terms, session, origin, null);
    }

    /** What its series says; but what is a call stays one. */
    private static Terms terms(Session session, SessionSeries series) {
        var own = Terms.of(session);
        if (series == null) {
            return own;
        }
        var terms = Terms.of(series).lasting(own.minutes());
        return own.virtual() && !terms.virtual() ? terms.relaxed(true, false) : terms;
    }

    /** Nobody is moved to days before what happened. */
    private LocalDate first(LocalDate from) {
        var earliest = scope.today().isAfter(scope.from()) ? scope.today() : scope.from();
        return from.isBefore(earliest) ? earliest : from;
    }

    private LocalDate last(LocalDate before) {
        return before.isAfter(scope.before()) ? scope.before() : before;
    }

    /** In an observation the mentee, or the second of two, is visited. */
    private static Educator observed(Session session) {
        var people = DueSessions.people(session);
        return session.getKind() == SessionKind.OBSERVATION && people.size() == 2 ? people.get(1) : null;
    }
}
