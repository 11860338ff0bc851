/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import org.cadre.core.store.UnitOfWork;
import org.cadre.scheduling.plan.SchedulePlan;

/**
 * A plan with the unit of work that its elements belong to.
 *
 * @param plan the plan
 * @param work stays open as long as somebody looks at the plan
 */
record MadePlan(SchedulePlan plan, UnitOfWork work) implements AutoCloseable {

    @Override
    public void close() {
        work.close();
    }
}
