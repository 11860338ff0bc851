/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.time.LocalDate;

import org.cadre.core.CadreException;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.task.Task;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Makes a plan in a unit of work that is not the window's, so that the window can be used meanwhile.
 *
 * @param plans makes it
 * @param store where what is planned was saved
 * @param ask what is wanted
 * @param today sessions before this day stay as they are
 */
record PlanMaking(WarmPlans plans, ProgramStore store, PlanAsk ask, LocalDate today)
        implements Task<MadePlan> {

    @Override
    public MadePlan run(IProgressMonitor monitor) throws CadreException {
        return plans.make(store, ask, today, monitor);
    }
}
