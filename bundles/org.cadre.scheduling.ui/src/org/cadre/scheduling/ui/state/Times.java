/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

import org.cadre.scheduling.ui.Messages;
import org.eclipse.osgi.util.NLS;

/** Days and times as people here write them. */
public final class Times {

    /** What says whether a time is before or after noon, with the space before it. */
    private static final Pattern HALF = Pattern.compile("\\h+\\D+$"); //$NON-NLS-1$
    private static final int MINUTES = 60;
    private static final int MIDNIGHT = 24 * MINUTES;

    private Times() {
    }

    /** A time of day. */
    public static String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(time);
    }

    /** From when until when. */
    public static String span(LocalDateTime from, LocalDateTime to) {
        var last = time(to.toLocalTime());
        return NLS.bind(Messages.Time_span, once(time(from.toLocalTime()), last), last);
    }

    /** The first of two times without AM or PM, if the last one has the same: 7:30 - 8:00 AM. */
    private static String once(String first, String last) {
        var half = HALF.matcher(first);
        return half.find() && last.endsWith(half.group()) ? first.substring(0, half.start()) : first;
    }

    /** A time of day without AM or PM, where space is scarce. */
    public static String brief(LocalTime time) {
        return HALF.matcher(time(time)).replaceFirst(""); //$NON-NLS-1$
    }

    /** A day with its weekday: Monday, October 5, 2026. */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()).format(day);
    }

    /** A day where space is scarce: Oct 5, 2026. */
    public static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
    }

    /** A day in a heading: Mon, Oct 5. */
    public static String head(LocalDate day) {
        return DateTimeFormatter.ofPattern(Messages.Time_head, locale()).format(day);
    }

    /** A day in a cell of a term: Oct 5. */
    public static String cell(LocalDate day) {
        return DateTimeFormatter.ofPattern(Messages.Time_cell, locale()).format(day);
    }

    /** The short name of a weekday. */
    public static String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE", locale()).format(day); //$NON-NLS-1$
    }

    /** Minutes from the beginning of a day, at most those of a whole day. */
    static int minutes(LocalDate day, LocalDateTime at) {
        if (at.toLocalDate().isBefore(day)) {
            return 0;
        }
        return at.toLocalDate().isAfter(day) ? MIDNIGHT : at.getHour() * MINUTES + at.getMinute();
    }

    static int minutes(LocalTime at) {
        return at.getHour() * MINUTES + at.getMinute();
    }

    private static Locale locale() {
        return Locale.getDefault();
    }
}
