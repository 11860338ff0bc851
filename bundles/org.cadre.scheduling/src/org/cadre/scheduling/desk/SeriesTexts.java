/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;

import org.cadre.model.SessionKind;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.series.Outlook;
import org.eclipse.osgi.util.NLS;

/** Says in words what a series expects, and what it comes to. */
@SuppressWarnings("nls")
public final class SeriesTexts {

    private static final String SEPARATOR = ", ";

    private SeriesTexts() {
    }

    /** How long and how often: 30 minutes every 2 weeks. */
    public static String often(SessionSeries one) {
        var weeks = one.getEveryWeeks() == 1 ? Messages.Often_week
                : NLS.bind(Messages.Often_weeks, one.getEveryWeeks());
        var text = NLS.bind(Messages.Often, one.getMinutes(), weeks);
        if (one.getMinutesPerWeek() > 0) {
            text = NLS.bind(Messages.Often_weekly, text, one.getMinutesPerWeek());
        }
        return one.getTimes() == 1 ? NLS.bind(Messages.Often_once, text) : one.getTimes() > 1
                ? NLS.bind(Messages.Often_times, text, one.getTimes()) : text;
    }

    /** Who meets. */
    public static String members(SeriesMembers members) {
        return switch (members) {
            case PAIRS -> Messages.Members_pairs;
            case EVERYBODY -> Messages.Members_everybody;
            case BOOKED -> Messages.Members_booked;
            case ROTATION -> Messages.Members_rotation;
        };
    }

    /** What happens in a session. */
    public static String kind(SessionKind kind) {
        return switch (kind) {
            case MEETING -> Messages.Kind_meeting;
            case PEER_REVIEW_MICROCYCLE -> Messages.Kind_review;
            case OBSERVATION -> Messages.Kind_observation;
            case CO_PLANNING -> Messages.Kind_planning;
            case OFFICE_HOUR -> Messages.Kind_office;
        };
    }

    /** Where they meet. */
    public static String place(SessionSeries one) {
        return one.isInPerson() && one.isVirtual() ? Messages.Place_either
                : one.isVirtual() ? Messages.Place_call : Messages.Place_room;
    }

    /** What is wished for and what it follows; empty without a wish. */
    public static String wishes(SessionSeries one) {
        var parts = new ArrayList<String>();
        if (!one.getWeekdays().isEmpty()) {
            parts.add(one.getWeekdays().stream().sorted().map(SeriesTexts::weekday)
                    .collect(Collectors.joining(SEPARATOR)));
        }
        if (one.getNotBefore() != null) {
            parts.add(NLS.bind(Messages.Wish_from, TimeText.show(one.getNotBefore())));
        }
        if (one.getNotAfter() != null) {
            parts.add(NLS.bind(Messages.Wish_until, TimeText.show(one.getNotAfter())));
        }
        if (one.isSameSlot()) {
            parts.add(Messages.Wish_same);
        }
        if (one.getFollows() != null) {
            parts.add(one.getWithinDays() > 0 ? NLS.bind(Messages.Wish_within, one.getFollows().getName(),
                    one.getWithinDays()) : NLS.bind(Messages.Wish_follows, one.getFollows().getName()));
        }
        return String.join(SEPARATOR, parts);
    }

    /** The short name of a weekday, 1 for Monday to 7 for Sunday; "every day" for 0. */
    public static String weekday(int day) {
        return day < 1 || day > 7 ? Messages.Day_every
                : DayOfWeek.of(day).getDisplayName(TextStyle.SHORT, Locale.getDefault());
    }

    /** What it comes to: 12 sessions for 8 pairs until Dec 18, 2026. */
    public static String outlook(SessionSeries one, Outlook outlook) {
        if (outlook.groups() == 0) {
            return outlook.waiting() > 0 ? NLS.bind(Messages.Outlook_unpublished, outlook.waiting())
                    : nobody(one);
        }
        if (outlook.last().isEmpty()) {
            return Messages.Outlook_over;
        }
        var whom = groups(one.getMembers(), outlook.groups());
        var sessions = outlook.sessions() == 1 ? Messages.Outlook_session
                : NLS.bind(Messages.Outlook_sessions, outlook.sessions());
        var text = NLS.bind(outlook.endless() ? Messages.Outlook_endless : Messages.Outlook,
                new Object[] { sessions, whom, date(outlook.last().get()) });
        return outlook.waiting() == 0 ? text
                : text + ' ' + NLS.bind(Messages.Outlook_waiting, outlook.waiting());
    }

    private static String nobody(SessionSeries one) {
        return switch (one.getMembers()) {
            case PAIRS -> Messages.Outlook_noPairs;
            case BOOKED -> Messages.Series_noExpert;
            case EVERYBODY, ROTATION -> Messages.Outlook_noMembers;
        };
    }

    private static String groups(SeriesMembers members, int count) {
        return switch (members) {
            case PAIRS -> count == 1 ? Messages.Outlook_pair : NLS.bind(Messages.Outlook_pairs, count);
            case EVERYBODY -> Messages.Outlook_everybody;
            case BOOKED -> count == 1 ? Messages.Outlook_expert : NLS.bind(Messages.Outlook_experts, count);
            case ROTATION -> NLS.bind(Messages.Outlook_visitors, count);
        };
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }
}
