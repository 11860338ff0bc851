/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;

import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.window.Prices;
import org.eclipse.osgi.util.NLS;

/**
 * Says where a repair costs more than the budget of a window: a repair lets as much as possible stay,
 * whatever it costs, so somebody has to decide.
 *
 * @param budget of a window; {@link Prices#NO_BUDGET} without a limit
 * @param weeks of a window
 * @param from a day of the first window; windows begin on Mondays
 */
record OverBudget(long budget, int weeks, LocalDate from) {

    List<Finding> findings(List<PlannedSession> sessions) {
        if (budget == Prices.NO_BUDGET) {
            return List.of();
        }
        var monday = SchoolDays.monday(from);
        var costs = new TreeMap<LocalDate, BigDecimal>();
        for (var one : sessions) {
            long week = ChronoUnit.WEEKS.between(monday, one.start().toLocalDate());
            long window = week - Math.floorMod(week, (long) weeks);
            costs.merge(monday.plusWeeks(window), one.money(), BigDecimal::add);
        }
        var most = BigDecimal.valueOf(budget);
        return costs.entrySet().stream().filter(one -> one.getValue().compareTo(most) > 0)
                .map(one -> Finding.of(Severity.WARNING, null, "plan.overBudget", //$NON-NLS-1$
                        NLS.bind(Messages.Odd_budget, new Object[] {PlanTexts.date(one.getKey()),
                                one.getValue().toPlainString(), String.valueOf(budget)})))
                .toList();
    }
}
