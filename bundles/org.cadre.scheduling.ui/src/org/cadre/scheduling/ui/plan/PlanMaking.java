/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.time.LocalDate;

import org.cadre.core.CadreException;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.task.Task;
import org.cadre.scheduling.plan.Scheduler;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Makes a plan in a unit of work of its own, so that the window can be used meanwhile.
 *
 * @param store where what is planned was saved
 * @param scheduler makes plans
 * @param ask what is wanted
 * @param today sessions before this day stay as they are
 */
record PlanMaking(ProgramStore store, Scheduler scheduler, PlanAsk ask, LocalDate today)
        implements Task<MadePlan> {

    @Override
    public MadePlan run(IProgressMonitor monitor) throws CadreException {
        var work = store.begin();
        boolean made = false;
        try {
            var plan = scheduler.prepare(work, ask.in(work, today)).run(monitor);
            made = true;
            return new MadePlan(plan, work);
        } finally {
            if (!made) {
                work.close();
            }
        }
    }
}
