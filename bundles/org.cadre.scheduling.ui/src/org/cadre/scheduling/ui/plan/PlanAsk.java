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

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
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

/**
 * What somebody wants to be planned, told in elements of the window, and asked again in any other unit of
 * work.
 */
sealed interface PlanAsk {

    /** How many weeks may be touched by a repair: those of the change and the next. */
    int WEEKS = 2;

    /** The program that is planned. */
    Program program();

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
        public PlanRequest in(UnitOfWork work, LocalDate today) throws CadreException {
            var here = find(work, Roots.SESSIONS, session);
            var was = SessionFacts.start(session).orElse(start).toLocalDate();
            var to = start.toLocalDate();
            return repair(here.getProgram(), was.isBefore(to) ? was : to, was.isBefore(to) ? to : was, today,
                    Overlay.NONE, Map.of(here, start));
        }
    }

    /**
     * Somebody is not there on a day.
     *
     * @param program the program
     * @param educator who
     * @param day when
     */
    record Ill(Program program, Educator educator, LocalDate day) implements PlanAsk {

        @Override
        public PlanRequest in(UnitOfWork work, LocalDate today) throws CadreException {
            return repair(find(work, Roots.PROGRAMS, program), day, day, today, new Overlay(
                    List.of(new Overlay.Ill(find(work, Roots.EDUCATORS, educator), day)), List.of(),
                    List.of()), Map.of());
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
        public PlanRequest in(UnitOfWork work, LocalDate today) throws CadreException {
            return repair(find(work, Roots.PROGRAMS, program), day, day, today, new Overlay(List.of(),
                    List.of(new Overlay.Lost(find(work, Roots.SCHOOLS, school), day, afternoon)), List.of()),
                            Map.of());
        }
    }

    /**
     * There is no school on a day.
     *
     * @param program the program
     * @param school where; null for everywhere
     * @param day when
     */
    record Closed(Program program, School school, LocalDate day) implements PlanAsk {

        @Override
        public PlanRequest in(UnitOfWork work, LocalDate today) throws CadreException {
            var closed = new Overlay.Closed(day, school == null ? null : find(work, Roots.SCHOOLS, school));
            return repair(find(work, Roots.PROGRAMS, program), day, day, today,
                    new Overlay(List.of(), List.of(), List.of(closed)), Map.of());
        }
    }

    private static PlanRequest repair(Program program, LocalDate first, LocalDate last, LocalDate today,
            Overlay overlay, Map<Session, LocalDateTime> moves) {
        var monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        return new PlanRequest(new SeriesScope(program, null, first.with(monday),
                last.with(monday).plusWeeks(WEEKS), today.isAfter(first) ? today : first), overlay, moves,
                true);
    }

    private static <T extends Element> T find(UnitOfWork work, Query<T> all, T element)
            throws CadreException {
        return work.find(all, element.getUuid()).orElseThrow(PlanAsk::gone);
    }

    private static CadreException gone() {
        return CadreException.input(Messages.Plan_gone);
    }
}
