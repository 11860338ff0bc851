/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Program;
import org.cadre.scheduling.days.Facts;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.rules.RulesOfPrograms;
import org.cadre.scheduling.series.DueSessions;
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

    private final RulesOfPrograms rules;

    /** Plans by these rules. */
    @Activate
    public Scheduler(@Reference RulesOfPrograms rules) {
        this.rules = rules;
    }

    /**
     * Loads what a plan needs and returns the task that makes it. Where several programs are planned at
     * once the preset rules hold, unless there is only one.
     *
     * @throws CadreException if the database cannot be read, or the program's rules are wrong
     */
    public ScheduleTask prepare(UnitOfWork work, PlanRequest request) throws CadreException {
        var scope = request.scope();
        var own = rules(work, scope.program() != null ? scope.program()
                : scope.cohort() != null ? scope.cohort().getProgram() : only(work));
        var facts = new Facts(work);
        var days = new SchoolDays(facts, request.overlay(), own.hours().rotationWaits());
        return new ScheduleTask(request, request.repair() ? forRepair(own) : own, facts, days,
                new DueSessions(work, days, scope));
    }

    private static Program only(UnitOfWork work) throws CadreException {
        var programs = work.load(Roots.PROGRAMS);
        return programs.size() == 1 ? programs.getFirst() : null;
    }

    private PlanRules rules(UnitOfWork work, Program program) throws CadreException {
        return program == null ? PlanRules.PRESET : rules.of(work, program);
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
