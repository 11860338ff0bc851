/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.people.PersonName;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.plan.PlanRequest;
import org.cadre.scheduling.series.SeriesScope;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.cadre.scheduling.ui.state.Times;
import org.eclipse.osgi.util.NLS;

/**
 * What somebody wants to be planned, told in elements of the window, and asked again in any other unit of
 * work.
 */
sealed interface PlanAsk {

    /** How many weeks may be touched by a repair: those of the change and the next. */
    int WEEKS = 2;

    /** The program that is planned. */
    Program program();

    /** What is asked for, as the title of what comes of it. */
    String title();

    /** The same with elements of another unit of work of the same store. */
    PlanRequest in(UnitOfWork work, LocalDate today) throws CadreException;

    /**
     * Place what is due.
     *
     * @param program the program
     * @param cohort only its sessions; null for all
     * @param from the first day
     * @param before the first day after the last
     */
    record Due(Program program, Cohort cohort, LocalDate from, LocalDate before) implements PlanAsk {

        @Override
        public String title() {
            return NLS.bind(Messages.Proposal_of, cohort == null ? program.getName() : cohort.getName());
        }

        @Override
        public PlanRequest in(UnitOfWork work, LocalDate today) throws CadreException {
            var here = find(work, Roots.PROGRAMS, program);
            var group = cohort == null ? null : here.getCohorts().stream()
                    .filter(c -> c.getUuid().equals(cohort.getUuid())).findFirst().orElseThrow(PlanAsk::gone);
            return PlanRequest.of(new SeriesScope(here, group, from, before, today));
        }
    }

    /**
     * A session goes to another time.
     *
     * @param session the session
     * @param start its new start
     */
    record Move(Session session, LocalDateTime start) implements PlanAsk {

        @Override
        public Program program() {
            return session.getProgram();
        }

        @Override
        public String title() {
            return NLS.bind(Messages.Proposal_move, SessionFacts.who(session));
        }

        @Override
        public PlanRequest in(UnitOfWork work, LocalDate today) throws CadreException {
            var here = find(work, Roots.SESSIONS, session);
            var was = SessionFacts.start(session).orElse(start).toLocalDate();
            var to = start.toLocalDate();
            // others may move in the whole week, so that all moves of a week begin with the same
            return repair(here.getProgram(), monday(was.isBefore(to) ? was : to), was.isBefore(to) ? to : was,
                    today, Overlay.NONE, Map.of(here, start));
        }
    }

    /**
     * Somebody is not there on one or several days.
     *
     * @param program the program
     * @param educator who
     * @param first the first day
     * @param last the last day
     */
    record Ill(Program program, Educator educator, LocalDate first, LocalDate last) implements PlanAsk {

        @Override
        public String title() {
            return NLS.bind(Messages.Proposal_ill, PersonName.show(educator), days(first, last));
        }

        @Override
        public PlanRequest in(UnitOfWork work, LocalDate today) throws CadreException {
            var who = find(work, Roots.EDUCATORS, educator);
            return repair(find(work, Roots.PROGRAMS, program), first, last, today, new Overlay(
                    each(first, last).map(day -> new Overlay.Ill(who, day)).toList(), List.of(), List.of()),
                    Map.of());
        }
    }

    /**
     * A substitute is missing.
     *
     * @param program the program
     * @param school where
     * @param day when
     * @param afternoon in which half of the day
     */
    record Lost(Program program, School school, LocalDate day, boolean afternoon) implements PlanAsk {

        @Override
        public String title() {
            return NLS.bind(Messages.Proposal_substitute, school.getName(), days(day, day));
        }

        @Override
        public PlanRequest in(UnitOfWork work, LocalDate today) throws CadreException {
            return repair(find(work, Roots.PROGRAMS, program), day, day, today, new Overlay(List.of(),
                    List.of(new Overlay.Lost(find(work, Roots.SCHOOLS, school), day, afternoon)), List.of()),
                            Map.of());
        }
    }

    /**
     * There is no school on one or several days.
     *
     * @param program the program
     * @param school where; null for everywhere
     * @param first the first day
     * @param last the last day
     */
    record Closed(Program program, School school, LocalDate first, LocalDate last) implements PlanAsk {

        @Override
        public String title() {
            return school == null ? NLS.bind(Messages.Proposal_closed, days(first, last))
                    : NLS.bind(Messages.Proposal_closedAt, school.getName(), days(first, last));
        }

        @Override
        public PlanRequest in(UnitOfWork work, LocalDate today) throws CadreException {
            var where = school == null ? null : find(work, Roots.SCHOOLS, school);
            return repair(find(work, Roots.PROGRAMS, program), first, last, today, new Overlay(List.of(),
                    List.of(), each(first, last).map(day -> new Overlay.Closed(day, where)).toList()),
                    Map.of());
        }
    }

    private static Stream<LocalDate> each(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1));
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? Times.head(first)
                : NLS.bind(Messages.Proposal_days, Times.head(first), Times.head(last));
    }

    private static PlanRequest repair(Program program, LocalDate first, LocalDate last, LocalDate today,
            Overlay overlay, Map<Session, LocalDateTime> moves) {
        return new PlanRequest(new SeriesScope(program, null, monday(first), monday(last).plusWeeks(WEEKS),
                today.isAfter(first) ? today : first), overlay, moves, true);
    }

    /** What moves in a week have in common: nothing is moved yet. */
    static PlanRequest week(Program program, LocalDate monday, UnitOfWork work, LocalDate today)
            throws CadreException {
        return repair(find(work, Roots.PROGRAMS, program), monday, monday, today, Overlay.NONE, Map.of());
    }

    /** The Monday of its week. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static <T extends Element> T find(UnitOfWork work, Query<T> all, T element)
            throws CadreException {
        return work.find(all, element.getUuid()).orElseThrow(PlanAsk::gone);
    }

    private static CadreException gone() {
        return CadreException.input(Messages.Plan_gone);
    }
}
