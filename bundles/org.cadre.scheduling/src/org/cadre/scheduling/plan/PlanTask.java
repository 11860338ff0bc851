/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import org.cadre.core.CadreException;
import org.cadre.core.task.Task;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Makes a plan. It reads elements of the unit of work it was prepared with, which must not be changed
 * meanwhile; in the window prepare it with a unit of work of its own.
 */
public interface PlanTask extends Task<SchedulePlan> {

    @Override
    SchedulePlan run(IProgressMonitor monitor) throws CadreException;
}
