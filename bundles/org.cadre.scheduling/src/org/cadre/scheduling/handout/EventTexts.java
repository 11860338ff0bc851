/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.model.Coverage;
import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.print.OneLine;
import org.eclipse.osgi.util.NLS;

/**
 * What stands in a calendar: the kind of a session, with whom, and who covers. Never why, and nothing
 * sealed.
 */
@SuppressWarnings("nls")
final class EventTexts {

    private static final int MOST_NAMES = 4;

    private EventTexts() {
    }

    /** What a session is, as the owner of the calendar reads it. */
    static String summary(Session session, HandoutScope scope) {
        var kind = kind(session.getKind());
        var others = SessionPeople.of(session).stream()
                .filter(person -> !(scope instanceof HandoutScope.Person own && own.educator() == person))
                        .toList();
        if (others.size() > MOST_NAMES && session.getCohort() != null) {
            return bind(Messages.Event_group, kind, session.getCohort().getName());
        }
        if (others.isEmpty()) {
            return kind;
        }
        var form = scope instanceof HandoutScope.Person ? Messages.Event_with : Messages.Event_group;
        return bind(form, kind, names(others));
    }

    private static String names(List<Educator> people) {
        var shown = people.stream().limit(MOST_NAMES).map(PersonName::show).collect(Collectors.joining(", "));
        int more = people.size() - MOST_NAMES;
        return more <= 0 ? shown : NLS.bind(Messages.Event_more, shown, more);
    }

    /** What the one who covers, or the office, reads. */
    static String summary(Coverage coverage, HandoutScope scope) {
        var absent = coverage.getAbsent() == null ? Messages.Event_somebody
                : PersonName.show(coverage.getAbsent());
        return scope instanceof HandoutScope.Person ? bind(Messages.Event_cover, absent, "")
                : bind(Messages.Event_covered, absent, by(coverage));
    }

    /** Who covers, for the one whose class it is. */
    static String covered(Session session, HandoutScope scope) {
        if (!(scope instanceof HandoutScope.Person own)) {
            return "";
        }
        return session.getCoverage().stream().filter(coverage -> coverage.getAbsent() == own.educator())
                .map(coverage -> bind(Messages.Event_yourClass, by(coverage), "")).distinct().sorted()
                .collect(Collectors.joining(" "));
    }

    /** Who takes a class. */
    static String by(Coverage coverage) {
        if (coverage.getCoveredBy() != null) {
            return OneLine.of(PersonName.show(coverage.getCoveredBy()));
        }
        return switch (coverage.getKind()) {
            case COLLEAGUE -> Messages.Cover_colleague;
            case SUBSTITUTE -> Messages.Cover_substitute;
            case OFFICE -> Messages.Cover_office;
            case MERGED -> Messages.Cover_merged;
        };
    }

    /** What a kind of session is called. */
    static String kind(SessionKind kind) {
        return switch (kind) {
            case MEETING -> Messages.Kind_meeting;
            case PEER_REVIEW_MICROCYCLE -> Messages.Kind_review;
            case OBSERVATION -> Messages.Kind_observation;
            case CO_PLANNING -> Messages.Kind_coPlanning;
            case OFFICE_HOUR -> Messages.Kind_officeHour;
        };
    }

    private static String bind(String form, String one, String other) {
        return OneLine.of(NLS.bind(form, OneLine.of(one), OneLine.of(Objects.toString(other, ""))));
    }
}
