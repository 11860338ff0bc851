/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import org.cadre.scheduling.plan.SchedulePlan;

/**
 * A plan whose elements stay as they are as long as somebody looks at it.
 *
 * @param plan the plan
 * @param release ends that
 */
record MadePlan(SchedulePlan plan, Runnable release) implements AutoCloseable {

    @Override
    public void close() {
        release.run();
    }
}
