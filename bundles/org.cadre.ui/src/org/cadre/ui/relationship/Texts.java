/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.cadre.core.sealed.Audience;
import org.cadre.core.sealed.Audience.Access;
import org.cadre.core.sealed.Reading;
import org.cadre.core.sealed.Reading.Closed;
import org.cadre.core.sealed.Reading.Nothing;
import org.cadre.core.sealed.Reading.Open;
import org.eclipse.osgi.util.NLS;

/** The sentences about private texts: who reads them, and what stands in their place for others. */
final class Texts {

    private Texts() {
    }

    /** Who may read what is about to be typed. */
    static String readers(Audience audience) {
        return audience.readers().isEmpty() ? Messages.Readers_nobody
                : NLS.bind(Messages.Readers_only, list(audience.names()));
    }

    /** Who may read the comment of a check-in. */
    static String commentReaders(Audience audience) {
        return audience.readers().isEmpty() ? Messages.Readers_noCoordinator
                : NLS.bind(Messages.Readers_comment, list(audience.names()));
    }

    /** What a number from 1 to 5 means; empty for others. */
    static String rating(int rating) {
        var words = List.of(Messages.CheckIn_rating1, Messages.CheckIn_rating2, Messages.CheckIn_rating3,
                Messages.CheckIn_rating4, Messages.CheckIn_rating5);
        return rating < 1 || rating > words.size() ? "" : words.get(rating - 1); //$NON-NLS-1$
    }

    /** Who may read and cannot yet, and why; empty if all can. */
    static String missing(Audience audience) {
        var text = new StringBuilder();
        audience.names(Access.NO_ACCOUNT).forEach(name -> add(text, NLS.bind(Messages.Readers_noAccount, name)));
        audience.names(Access.WAITS).forEach(name -> add(text, NLS.bind(Messages.Readers_waits, name)));
        return text.toString();
    }

    /** What stands in a table for a private text. */
    static String show(Reading reading, String what) {
        return switch (reading) {
            case Nothing n -> ""; //$NON-NLS-1$
            case Open open -> open.text().strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
            case Closed closed -> closed(closed, what);
        };
    }

    /** The text that a field shows to somebody who can read it; empty for others. */
    static String typed(Reading reading) {
        return reading instanceof Open open ? open.text() : ""; //$NON-NLS-1$
    }

    /** A day, as people here write it. */
    static String day(LocalDate day) {
        return day.equals(LocalDate.EPOCH) ? Messages.Meeting_dayUnknown
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).format(day);
    }

    /** The day of a moment. */
    static String day(Instant at) {
        return at == null ? "" : day(at.atZone(ZoneId.systemDefault()).toLocalDate()); //$NON-NLS-1$
    }

    /** Names in a sentence: Ana Ruiz and Bo Chen. */
    static String list(List<String> names) {
        return names.size() < 2 ? String.join("", names) //$NON-NLS-1$
                : NLS.bind(Messages.Readers_and, String.join(", ", names.subList(0, names.size() - 1)), //$NON-NLS-1$
                        names.getLast());
    }

    private static String closed(Closed closed, String what) {
        return switch (closed.why()) {
            case FOR_OTHERS -> NLS.bind(Messages.Closed_forOthers,
                    new Object[] { what, day(closed.at()), author(closed) });
            case NOT_GIVEN_YET -> NLS.bind(Messages.Closed_notGivenYet,
                    new Object[] { what, day(closed.at()), author(closed) });
            case DAMAGED -> NLS.bind(Messages.Closed_damaged, what);
        };
    }

    private static String author(Closed closed) {
        return closed.author().isEmpty() ? Messages.Closed_somebody : closed.author();
    }

    private static void add(StringBuilder text, String sentence) {
        text.append(text.isEmpty() ? "" : " ").append(sentence); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
