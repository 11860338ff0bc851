/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.people.Employments;
import org.cadre.core.people.Intervals;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.cadre.model.Session;

/** Who takes part in a session, and when it is. */
public final class SessionPeople {

    private SessionPeople() {
    }

    /** Mentors, mentees, then the others, everybody once. */
    public static List<Educator> of(Session session) {
        return Stream.concat(session.getMentorships().stream()
                .flatMap(pair -> Stream.of(Optional.ofNullable(pair.getMentor()),
                        Optional.ofNullable(pair.getMentee())))
                .flatMap(Optional::stream), session.getParticipants().stream()).filter(Objects::nonNull)
                        .distinct()
                .toList();
    }

    /** When it should start, or did; empty if neither is known. */
    public static Optional<LocalDateTime> start(Session session) {
        return Optional.ofNullable(session.getPlannedStart() == null ? session.getActualStart()
                : session.getPlannedStart());
    }

    /** The day on which it took place, or should; empty if neither is known. */
    public static Optional<LocalDate> day(Session session) {
        return Optional.ofNullable(session.getActualStart() == null ? session.getPlannedStart()
                : session.getActualStart()).map(LocalDateTime::toLocalDate);
    }

    /** Whether somebody who takes part works at that school on the day. */
    public static boolean isAt(Session session, School school, LocalDate day) {
        return of(session).stream().anyMatch(person -> worksAt(person, school, day));
    }

    /** Whether a person works at a school on a day. */
    public static boolean worksAt(Educator person, School school, LocalDate day) {
        return person.getEmployments().stream().filter(work -> Intervals.covers(work, day))
                .map(Employment::getSchool).anyMatch(school::equals);
    }

    /** The main school of a person on a day. */
    public static Optional<School> school(Educator person, LocalDate day) {
        return person == null ? Optional.empty() : Employments.schoolOn(person, day);
    }
}
