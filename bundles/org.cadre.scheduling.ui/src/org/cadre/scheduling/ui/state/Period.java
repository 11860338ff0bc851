/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cadre.core.people.Intervals;
import org.cadre.model.AcademicSession;
import org.cadre.model.AcademicSessionKind;
import org.cadre.scheduling.ui.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * The days that a view shows.
 *
 * @param from the first day
 * @param to the first day after them
 * @param title what it is called
 */
public record Period(LocalDate from, LocalDate to, String title) {

    private static final int WEEK = 7;
    private static final int SCHOOL_DAYS = 5;
    private static final int WEEKS_WITHOUT_TERM = 12;

    /** The period of a view around a day. */
    public static Period of(View view, LocalDate day, List<AcademicSession> sessions) {
        return switch (view) {
            case DAY -> new Period(day, day.plusDays(1), Times.day(day));
            case WEEK -> week(day);
            case TERM, LIST -> term(day, sessions);
        };
    }

    /** A day in the next period of the same kind; before it, if so many are negative. */
    public LocalDate step(View view, LocalDate day, int periods, List<AcademicSession> sessions) {
        return switch (view) {
            case DAY -> workday(day, periods);
            case WEEK -> day.plusWeeks(periods);
            case TERM, LIST -> periods > 0 ? to : from.minusDays(1);
        };
    }

    /** Whether a day lies in it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Its first Monday or the one before. */
    public LocalDate monday() {
        return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Days go from Friday to Monday, since schools rest in between. */
    private static LocalDate workday(LocalDate day, int days) {
        var next = day.plusDays(days);
        while (next.getDayOfWeek().getValue() > SCHOOL_DAYS) {
            next = next.plusDays(Integer.signum(days));
        }
        return next;
    }

    private static Period week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var friday = monday.plusDays(SCHOOL_DAYS - 1L);
        return new Period(monday, monday.plusDays(WEEK),
                NLS.bind(Messages.Period_week, Times.cell(monday), Times.date(friday)));
    }

    /** The shortest term that the day lies in, without grading periods; else some weeks. */
    private static Period term(LocalDate day, List<AcademicSession> sessions) {
        return shortest(day, sessions).map(Period::of).orElseGet(() -> {
            var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var end = monday.plusWeeks(WEEKS_WITHOUT_TERM);
            return new Period(monday, end,
                    NLS.bind(Messages.Period_weeks, Times.cell(monday), Times.date(end.minusDays(1))));
        });
    }

    private static Optional<AcademicSession> shortest(LocalDate day, List<AcademicSession> sessions) {
        return sessions.stream().filter(s -> s.getKind() != AcademicSessionKind.GRADING_PERIOD)
                .filter(s -> s.getStart() != null && s.getEnd() != null && Intervals.covers(s, day))
                .min(Comparator.comparingLong(s -> s.getEnd().toEpochDay() - s.getStart().toEpochDay()));
    }

    private static Period of(AcademicSession session) {
        return new Period(session.getStart(), session.getEnd(), NLS.bind(Messages.Period_term,
                new Object[] { SessionFacts.text(session.getTitle()), Times.cell(session.getStart()),
                        Times.date(session.getEnd().minusDays(1)) }));
    }
}
