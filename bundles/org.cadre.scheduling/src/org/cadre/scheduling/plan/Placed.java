/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.Slot;

/** A demand at its time in the kernel's plan. */
record Placed(int session, Demand demand, Slot slot, Plan.Visit visit) {
}
