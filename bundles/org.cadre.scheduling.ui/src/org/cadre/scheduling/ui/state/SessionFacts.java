/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.people.Employments;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.ui.Messages;
import org.eclipse.osgi.util.NLS;

/** What a session says of itself, read in one way everywhere: when, who, where. */
public final class SessionFacts {

    private static final int USUAL_MINUTES = 30;
    private static final int FEW = 3;

    private SessionFacts() {
    }

    /** When it started, or else should start; empty if nobody said. */
    public static Optional<LocalDateTime> start(Session session) {
        return Optional.ofNullable(session.getActualStart())
                .or(() -> Optional.ofNullable(session.getPlannedStart()));
    }

    /** When it ended, or else should end; always after its start. */
    public static LocalDateTime end(Session session, LocalDateTime start) {
        if (session.getStatus() == SessionStatus.DONE && session.getMinutes() > 0) {
            return start.plusMinutes(session.getMinutes());
        }
        var planned = session.getPlannedEnd();
        return planned != null && planned.isAfter(start) ? planned : start.plusMinutes(USUAL_MINUTES);
    }

    /** How long it takes or took, in minutes. */
    public static int minutes(Session session) {
        return start(session)
                .map(start -> (int) java.time.Duration.between(start, end(session, start)).toMinutes())
                .orElse(0);
    }

    /** Everybody who takes part, mentors and mentees first. */
    public static Set<Educator> people(Session session) {
        return Stream.concat(session.getMentorships().stream()
                .flatMap(pair -> Stream.of(pair.getMentor(), pair.getMentee())), session.getParticipants()
                .stream())
                .filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who meets, in few words: the names of few people, of many how many there are. */
    public static String who(Session session) {
        var people = people(session);
        var cohort = session.getCohort() == null ? "" : text(session.getCohort().getName()); //$NON-NLS-1$
        if (people.isEmpty()) {
            return cohort.isEmpty() ? Messages.Session_nobody : cohort;
        }
        if (people.size() <= FEW) {
            return people.stream().map(PersonName::show).collect(Collectors.joining(Messages.Session_and));
        }
        return cohort.isEmpty()
                ? NLS.bind(Messages.Session_others, PersonName.show(people.iterator().next()),
                        people.size() - 1)
                : NLS.bind(Messages.Session_group, cohort, people.size());
    }

    /** The schools where the people work on a day, each once, in the order of the people. */
    public static List<School> schools(Session session, LocalDate day) {
        return people(session).stream().flatMap(person -> Employments.schoolOn(person, day).stream())
                .distinct()
                .toList();
    }

    /** Whether it is in the plan and its end is past: somebody should say what became of it. */
    public static boolean isToLog(Session session, LocalDateTime now) {
        return session.getStatus() == SessionStatus.PLANNED
                && start(session).filter(start -> end(session, start).isBefore(now)).isPresent();
    }

    static String text(String value) {
        return value == null ? "" : value.strip(); //$NON-NLS-1$
    }
}
