/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadrePackage;
import org.cadre.model.Program;
import org.cadre.model.SchoolCalendar;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Facts;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.rules.RulesOfPrograms;
import org.cadre.scheduling.series.DueSessions;
import org.cadre.scheduling.series.SeriesScope;
import org.cadre.scheduling.window.Prices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes plans. What it makes changes nothing until {@link PlanWriter} accepts it. */
@Component(service = Scheduler.class)
public class Scheduler {

    /** What a repair weighs a move with: more than anything but a session that is left out. */
    private static final int REPAIR_MOVE = 20_000;
    private static final int REPAIR_UNPLACED = 5_000_000;
    /** Weeks from that of the last session on, so that it has where to go. */
    private static final int ROOM = 2;

    private final RulesOfPrograms rules;

    /** Plans by these rules. */
    @Activate
    public Scheduler(@Reference RulesOfPrograms rules) {
        this.rules = rules;
    }

    /**
     * Loads what a plan needs and returns the task that makes it. Several programs are planned one after the
     * other, in the order of their names, each by its own rules.
     *
     * @throws CadreException if the database cannot be read, or the program's rules are wrong
     */
    public PlanTask prepare(UnitOfWork work, PlanRequest request) throws CadreException {
        var scope = request.scope();
        var facts = new Facts(work);
        var programs = programs(work, scope);
        if (programs.size() < 2) {
            var own = programs.isEmpty() ? PlanRules.PRESET : rules.of(work, programs.getFirst());
            return prepare(work, request, own, facts);
        }
        var tasks = new LinkedHashMap<Program, ScheduleTask>();
        for (var program : programs) {
            tasks.put(program, prepare(work, request.of(program), rules.of(work, program), facts));
        }
        return new ProgramsTask(tasks);
    }

    /**
     * Loads what moves of sessions by hand need, to be kept for many of them. Nothing is worked out yet.
     *
     * @param scope of one program, and of all its cohorts; a move may touch these days
     * @throws CadreException if the database cannot be read, or the program's rules are wrong
     */
    public WarmRepair warm(UnitOfWork work, SeriesScope scope) throws CadreException {
        if (scope.program() == null || scope.cohort() != null) {
            throw new IllegalArgumentException("not of one program: " + scope); //$NON-NLS-1$
        }
        var facts = new Facts(work);
        return new WarmRepair(scope, prepare(work, new PlanRequest(scope, Overlay.NONE, Map.of(), true),
                rules.of(work, scope.program()), facts), work.load(Roots.SESSIONS));
    }

    private static List<Program> programs(UnitOfWork work, SeriesScope scope) throws CadreException {
        if (scope.program() != null || scope.cohort() != null) {
            return List.of(scope.program() != null ? scope.program() : scope.cohort().getProgram());
        }
        return work.load(Roots.PROGRAMS).stream().sorted(Comparator.comparing(Program::getName,
                Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    private ScheduleTask prepare(UnitOfWork work, PlanRequest asked, PlanRules own, Facts facts)
            throws CadreException {
        var request = own.hours().rotationWaits() ? untilTheEnd(work, asked) : asked;
        var days = new SchoolDays(facts, request.overlay(), own.hours().rotationWaits());
        return new ScheduleTask(request, request.repair() ? forRepair(own) : own,
                own.costs().budget(), facts, days,
                new DueSessions(work, days, request.scope()));
    }

    /** A closed day gives every later day another rotation day, so a repair looks at all that is planned. */
    private static PlanRequest untilTheEnd(UnitOfWork work, PlanRequest request) throws CadreException {
        if (!request.repair() || request.overlay().closed().isEmpty() || !rotates(work)) {
            return request;
        }
        var scope = request.scope();
        var last = work.load(Roots.SESSIONS).stream().map(Session::getPlannedStart).filter(Objects::nonNull)
                .map(start -> SchoolDays.monday(start.toLocalDate()).plusWeeks(ROOM)).max(LocalDate::compareTo)
                .filter(scope.before()::isBefore).orElse(scope.before());
        return new PlanRequest(scope.within(scope.from(), last), request.overlay(), request.moves(), true);
    }

    private static boolean rotates(UnitOfWork work) throws CadreException {
        return work.load(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR, SchoolCalendar.class)).stream()
                .anyMatch(one -> one.getDays().stream().anyMatch(day -> day.getRotation() != null));
    }

    /** The weeks of a repair are other ones than those that the budget is for, so it does not hold there. */
    private static PlanRules forRepair(PlanRules own) {
        var costs = own.costs();
        return new PlanRules(own.name(), new PlanRules.Costs(REPAIR_UNPLACED, costs.lostLesson(),
                costs.substitute(), costs.colleague(), costs.officeCover(), costs.coverAgain(),
                costs.afterHours(), costs.afterHoursAgain(), costs.call(), costs.wish(), costs.otherSlot(),
                REPAIR_MOVE, Prices.NO_BUDGET), own.limits(), own.hours());
    }
}
