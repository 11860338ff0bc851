/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

/**
 * What things cost, in one unit, so that a plan has one price: what is worth more must have the higher one.
 *
 * @param lostLesson a class that joins another one
 * @param substitute a half-day of a substitute
 * @param colleague a class taken by a colleague
 * @param burden how much more each further class costs that the same colleague takes
 * @param afterHours a session outside contract hours, for each member
 * @param afterHoursAgain how much more each further one costs the same member
 * @param call a session by call that could have a room
 * @param breakMinutes the shortest gap that counts as a break between two sessions
 * @param budget the most that substitutes, colleagues and schools' offices may cost together
 */
public record Prices(int lostLesson, int substitute, int colleague, int burden, int afterHours,
        int afterHoursAgain, int call, int breakMinutes, long budget) {

    /** In place of a budget. */
    public static final long NO_BUDGET = Long.MAX_VALUE;
}
