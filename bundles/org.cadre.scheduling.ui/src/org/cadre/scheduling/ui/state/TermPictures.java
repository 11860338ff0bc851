/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.model.CalendarDay;
import org.cadre.model.School;
import org.cadre.scheduling.ui.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Draws up terms.
 *
 * @param schedule what is shown
 * @param filter which sessions
 */
public record TermPictures(ProgramSchedule schedule, Filter filter) {

    private static final int WEEK = 7;
    private static final int SCHOOL_DAYS = 5;

    /** The term: weeks without any school day are not counted as weeks in session. */
    public TermPicture term(Period term) {
        var cards = schedule.cards(term, filter);
        Map<LocalDate, List<Card>> byDay = new HashMap<>();
        cards.forEach(card -> byDay.computeIfAbsent(card.start().toLocalDate(), key -> new ArrayList<>())
                .add(card));
        int columns = cards.stream().anyMatch(card -> card.start().getDayOfWeek().getValue() > SCHOOL_DAYS)
                ? WEEK : SCHOOL_DAYS;
        var school = schedule.school(filter, cards);
        var weeks = new ArrayList<TermPicture.Week>();
        int inSession = 0;
        for (var monday = term.monday(); monday.isBefore(term.to()); monday = monday.plusWeeks(1)) {
            var cells = cells(monday, columns, term, school, byDay);
            inSession += isInSession(cells) ? 1 : 0;
            weeks.add(week(cells, isInSession(cells) ? Optional.of(inSession) : Optional.empty()));
        }
        return new TermPicture(term.title(), weekdays(term.monday(), columns), weeks);
    }

    private List<TermPicture.Cell> cells(LocalDate monday, int columns, Period term, Optional<School> school,
            Map<LocalDate, List<Card>> byDay) {
        var cells = new ArrayList<TermPicture.Cell>();
        for (int i = 0; i < columns; i++) {
            var day = monday.plusDays(i);
            var known = schedule.calendars().day(school, day);
            cells.add(cell(day, school, known, term.has(day), byDay.getOrDefault(day, List.of())));
        }
        return cells;
    }

    private TermPicture.Cell cell(LocalDate day, Optional<School> school, Optional<CalendarDay> known,
            boolean inside, List<Card> cards) {
        int missed = count(cards, Mark.MISSED);
        return new TermPicture.Cell(day, school, Times.cell(day), known.map(DayTexts::note)
                .orElse(""), known.map(CalendarDay::getKind), inside, //$NON-NLS-1$
                day.equals(schedule.today()), cards.size() - missed, missed, count(cards, Mark.TO_LOG));
    }

    private static int count(List<Card> cards, Mark mark) {
        return (int) cards.stream().filter(card -> card.mark() == mark).count();
    }

    /** A week is in session if one of its days is a school day; without a calendar nobody knows. */
    private static boolean isInSession(List<TermPicture.Cell> cells) {
        return cells.stream().filter(TermPicture.Cell::inside)
                .anyMatch(cell -> cell.kind().filter(kind -> switch (kind) {
            case INSTRUCTIONAL, HALF_DAY, TESTING -> true;
            case HOLIDAY, PROFESSIONAL_DEVELOPMENT -> false;
        }).isPresent());
    }

    private TermPicture.Week week(List<TermPicture.Cell> cells, Optional<Integer> number) {
        int sessions = cells.stream().mapToInt(TermPicture.Cell::sessions).sum();
        var title = number.map(n -> NLS.bind(Messages.Term_week, n))
                .orElse(schedule.calendars().isEmpty() ? "" : Messages.Term_noWeek); //$NON-NLS-1$
        return new TermPicture.Week(title, count(sessions, Messages.Term_sessionsOne, Messages.Term_sessions),
                cells);
    }

    /** A number with its noun; empty for none. */
    static String count(int count, String one, String many) {
        return count == 0 ? "" : count == 1 ? one : NLS.bind(many, count); //$NON-NLS-1$
    }

    private static List<String> weekdays(LocalDate monday, int columns) {
        var names = new ArrayList<String>();
        for (int i = 0; i < columns; i++) {
            names.add(Times.weekday(monday.plusDays(i)));
        }
        return names;
    }
}
