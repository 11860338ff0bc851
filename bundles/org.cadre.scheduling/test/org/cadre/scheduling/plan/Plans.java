/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.store.UnitOfWork;
import org.cadre.scheduling.check.PlanChecker;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.rules.RulesOfPrograms;
import org.cadre.scheduling.series.SeriesScope;

/** Makes plans and has them checked. */
public final class Plans {

    public static final Scheduler SCHEDULER = new Scheduler(new RulesOfPrograms());
    public static final PlanWriter WRITER = new PlanWriter();

    private Plans() {
    }

    public static SchedulePlan plan(UnitOfWork work, LocalDate from, int weeks) throws CadreException {
        return checked(SCHEDULER.prepare(work, PlanRequest.of(scope(from, weeks))).run(null));
    }

    public static SchedulePlan repair(UnitOfWork work, LocalDate from, int weeks, Overlay overlay)
            throws CadreException {
        return checked(SCHEDULER.prepare(work,
                new PlanRequest(scope(from, weeks), overlay, Map.of(), true)).run(null));
    }

    public static SeriesScope scope(LocalDate from, int weeks) {
        return new SeriesScope(null, null, from, from.plusWeeks(weeks), from);
    }

    /** The kernel's part by the kernel's checker, the rest by one that knows the model only. */
    public static SchedulePlan checked(SchedulePlan plan) {
        for (var solved : plan.windows()) {
            assertEquals(List.of(), PlanChecker.check(solved.window(), solved.plan()));
        }
        assertTrue(plan.totals().bound() <= plan.totals().points());
        return plan;
    }

    public static List<String> rules(SchedulePlan plan) {
        return plan.findings().stream().map(finding -> finding.rule()).distinct().toList();
    }
}
