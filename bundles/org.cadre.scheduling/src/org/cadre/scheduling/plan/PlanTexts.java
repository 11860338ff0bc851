/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.cadre.core.listing.ElementName;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.series.Demand;
import org.eclipse.osgi.util.NLS;

/** How plans speak of people, times and places. */
public final class PlanTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE, MMM d, HH:mm", Locale.US); //$NON-NLS-1$
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US); //$NON-NLS-1$

    private PlanTexts() {
    }

    /** The place of a session in a room: the room and its school. */
    public static String place(MeetingRoom room) {
        return NLS.bind(Messages.Plan_place, room.getName(), ElementName.of(room.getSchool()));
    }

    /** The place of a session at a school where no rooms are known; null without a school. */
    static String place(School school) {
        return school == null ? null : ElementName.of(school);
    }

    static String time(LocalDateTime at) {
        return TIME.format(at);
    }

    static String date(LocalDate at) {
        return DATE.format(at);
    }

    /** The names of people, one after the other. */
    public static String names(List<Educator> people) {
        return people.stream().map(PersonName::show).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /** What a session is called: its series, with those who meet. */
    public static String name(Demand demand) {
        var people = demand.people();
        var who = people.size() <= 4 ? names(people)
                : NLS.bind(Messages.Plan_andOthers, names(people.subList(0, 3)), people.size() - 3);
        return NLS.bind(Messages.Plan_session, demand.series() == null ? Messages.Plan_single
                : demand.series().getName(), who);
    }

    static String half(boolean afternoon) {
        return afternoon ? Messages.Plan_afternoon : Messages.Plan_morning;
    }
}
