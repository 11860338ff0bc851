/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.people.Employments;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AcademicSession;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;

/**
 * The sessions of a program with the calendars that they lie in, as they are now.
 *
 * @param program the program
 * @param now the present moment in the district's zone
 * @param sessions its sessions, in any order
 * @param terms the school years and their parts
 * @param calendars the calendars
 * @param origins how sessions came to be
 */
public record ProgramSchedule(Program program, LocalDateTime now, List<Session> sessions,
        List<AcademicSession> terms, Calendars calendars, Origins origins) {

    private static final int SCHOOL_DAYS = 5;

    /** What a database says of a program at a moment. */
    public static ProgramSchedule of(UnitOfWork work, Program program, LocalDateTime now)
            throws CadreException {
        return new ProgramSchedule(program, now,
                work.load(Roots.SESSIONS).stream().filter(s -> s.getProgram() == program).toList(),
                work.load(Roots.ACADEMIC_SESSIONS), Calendars.of(work), Origins.of(work));
    }

    /** Today. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /** The sessions of a period that are shown, by time; those that were canceled are not. */
    public List<Card> cards(Period period, Filter filter) {
        var cards = new ArrayList<Card>();
        for (var session : sessions) {
            var start = SessionFacts.start(session).filter(at -> period.has(at.toLocalDate()));
            if (start.isPresent() && session.getStatus() != SessionStatus.CANCELED
                    && filter.shows(session, start.get().toLocalDate())) {
                cards.add(card(session, start.get()));
            }
        }
        cards.sort(Comparator.comparing(Card::start).thenComparing(Card::end).thenComparing(Card::who));
        return cards;
    }

    /** A session as it is drawn. */
    public Card card(Session session, LocalDateTime start) {
        return new Card(session, start, SessionFacts.end(session, start), SessionFacts.who(session),
                SessionFacts.text(session.getPlace()), Coverages.brief(session), Mark.of(session, now),
                origins.isPinned(session));
    }

    /** How many sessions should be over and wait to be logged. */
    public int toLog() {
        return (int) sessions.stream().filter(session -> SessionFacts.isToLog(session, now)).count();
    }

    /** The schools where people of the program's sessions work today, by name. */
    public List<School> schools() {
        var schools = new LinkedHashSet<School>();
        var done = new HashSet<Educator>(); // whoever adds no more: a year has tens of thousands of sessions
        for (var session : sessions) {
            for (var person : SessionFacts.people(session)) {
                if (!done.contains(person)) {
                    Employments.schoolOn(person, SessionFacts.start(session).map(LocalDateTime::toLocalDate)
                            .orElse(today())).ifPresent(schools::add);
                    note(person, schools, done);
                }
            }
        }
        return schools.stream().sorted(Comparator.comparing(school -> SessionFacts.text(school.getName())))
                .toList();
    }

    /** Notes who works at no other schools than these, on whichever day. */
    private static void note(Educator person, Set<School> schools, Set<Educator> done) {
        if (person.getEmployments().stream().map(Employment::getSchool)
                .allMatch(school -> school == null || schools.contains(school))) {
            done.add(person);
        }
    }

    /**
     * The day that "today" turns to: on weekends the Monday after, since that is what people look for then.
     */
    public LocalDate workday() {
        var day = today();
        return day.getDayOfWeek().getValue() > SCHOOL_DAYS
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    /**
     * The day on which looking begins: today, or that of the nearest session if the program has none around.
     */
    public LocalDate beginning() {
        var present = period(workday());
        var days = sessions.stream().filter(s -> s.getStatus() != SessionStatus.CANCELED)
                .flatMap(s -> SessionFacts.start(s).stream()).map(LocalDateTime::toLocalDate).distinct()
                .toList();
        var next = days.stream().filter(day -> !day.isBefore(present.from())).min(Comparator.naturalOrder());
        return next.or(() -> days.stream().max(Comparator.naturalOrder()))
                .filter(day -> !present.has(day)).orElse(workday());
    }

    private Period period(LocalDate day) {
        return Period.of(View.WEEK, day, terms);
    }

    /**
     * The school whose bells and days stand behind cards: the one chosen, or the only one where people work.
     */
    Optional<School> school(Filter filter, List<Card> cards) {
        if (filter.school().isPresent()) {
            return filter.school();
        }
        var schools = new LinkedHashSet<School>();
        for (var card : cards) {
            schools.addAll(SessionFacts.schools(card.session(), card.start().toLocalDate()));
            if (schools.size() > 1) {
                return Optional.empty();
            }
        }
        return schools.stream().findFirst();
    }
}
