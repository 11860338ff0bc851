/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.rules;

import java.time.LocalTime;

import org.cadre.scheduling.window.Prices;

/**
 * By what a program's sessions are placed.
 *
 * @param name what people call these rules
 */
public record PlanRules(String name, Costs costs, Limits limits, Hours hours) {

    /** The rules of programs that have none of their own. */
    public static final PlanRules PRESET = new PlanRules("Preset", Costs.PRESET, Limits.PRESET, //$NON-NLS-1$
            Hours.PRESET);

    /**
     * What things cost, in whole units of the district's money; what is not paid in money is weighed
     * against it.
     *
     * @param unplaced a session that takes no place
     * @param lostLesson a class whose pupils join another one and lose the lesson
     * @param substitute a half-day of a substitute, where the school's pool says nothing else
     * @param colleague a class that a colleague takes
     * @param officeCover a class for which the school's office finds somebody
     * @param coverAgain how much more each further class costs that the same colleague takes in a window
     * @param afterHours a session outside contract hours, for each member
     * @param afterHoursAgain how much more each further one costs the same member in a window
     * @param call a call where a room would be possible
     * @param wish a session on another weekday, or at another hour, than wished for
     * @param otherSlot a session at another weekday and time than that of the cycle before, where that is
     *        wished
     * @param move a session of the plan before at another time
     * @param budget the most that a window may cost in money; {@link Prices#NO_BUDGET} without a limit
     */
    public record Costs(int unplaced, int lostLesson, int substitute, int colleague, int officeCover,
            int coverAgain, int afterHours, int afterHoursAgain, int call, int wish, int otherSlot, int move,
            long budget) {

        static final Costs PRESET = new Costs(100_000, 2_000, 70, 15, 20, 10, 30, 15, 10, 8, 8, 400,
                Prices.NO_BUDGET);
    }

    /**
     * What nobody is asked to do.
     *
     * @param sessionsADay the most sessions of a person on a day
     * @param sessionsInARow the most sessions of a person without a break
     * @param breakMinutes the shortest gap that counts as a break
     * @param coversEach how many classes of others a colleague takes in a window at most
     * @param travelMinutes how long it takes between two schools of which nobody entered it
     * @param windowWeeks how many weeks are planned at once
     */
    public record Limits(int sessionsADay, int sessionsInARow, int breakMinutes, int coversEach,
            int travelMinutes, int windowWeeks) {

        static final Limits PRESET = new Limits(4, 2, 10, 3, 20, 2);
    }

    /**
     * Between what hours and on which days anything is planned.
     *
     * @param earliest nothing is planned before
     * @param latest nothing is planned after
     * @param noon a substitute of the afternoon covers what begins then or later
     * @param developmentDays whether sessions take place on professional-development days
     * @param rotationWaits whether the rotation goes on with the label that a closed day missed
     * @param weeklyTimesBind whether people who entered weekly times can be asked at these times only;
     *        otherwise they are wishes
     * @param callWhenApart whether a pair calls each other where none of them could be at the other one's
     *        school in time
     */
    public record Hours(LocalTime earliest, LocalTime latest, LocalTime noon, boolean developmentDays,
            boolean rotationWaits, boolean weeklyTimesBind, boolean callWhenApart) {

        static final Hours PRESET = new Hours(LocalTime.of(7, 0), LocalTime.of(18, 0), LocalTime.NOON, false,
                true, false, true);
    }

    /** What the kernel needs of the prices. */
    public Prices prices() {
        return new Prices(costs.lostLesson, costs.substitute, costs.colleague, costs.coverAgain,
                costs.afterHours, costs.afterHoursAgain, costs.call, limits.breakMinutes, costs.budget);
    }
}
