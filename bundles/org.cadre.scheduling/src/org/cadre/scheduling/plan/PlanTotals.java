/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.math.BigDecimal;

/**
 * What a plan comes to.
 *
 * @param placed sessions with a place
 * @param unplaced sessions without
 * @param halfDays half-days of substitutes
 * @param colleagueCovers classes that colleagues take
 * @param officeCovers classes for which offices find somebody
 * @param lostLessons classes that join others
 * @param afterHours sessions outside somebody's contract hours
 * @param unwished sessions outside the weekly times that somebody entered
 * @param calls sessions by call
 * @param money what is paid
 * @param points what it costs by the rules, sessions without a place included
 * @param bound no plan of the same windows, each taken by itself, costs less
 */
public record PlanTotals(int placed, int unplaced, int halfDays, int colleagueCovers, int officeCovers,
        int lostLessons, int afterHours, int unwished, int calls, BigDecimal money, long points, long bound) {

    /** Both together. */
    PlanTotals and(PlanTotals more) {
        return new PlanTotals(placed + more.placed, unplaced + more.unplaced, halfDays + more.halfDays,
                colleagueCovers + more.colleagueCovers, officeCovers + more.officeCovers,
                lostLessons + more.lostLessons, afterHours + more.afterHours, unwished + more.unwished,
                calls + more.calls, money.add(more.money), points + more.points, bound + more.bound);
    }
}
