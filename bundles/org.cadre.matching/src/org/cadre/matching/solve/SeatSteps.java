/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * What each further mentee of a mentor costs on top, so that work is spread: in proportion to the share of
 * the caseload that the mentor then carries. Costs that rise from place to place stay exact for the solver, which
 * fills cheap places first.
 *
 * @param price what the last place of a full caseload costs; 0 for nothing
 * @param limits of the mentors, in weighted mentees
 * @param carried by the mentors before the run
 * @param load what a mentee weighs on average
 */
record SeatSteps(int price, double[] limits, double[] carried, double load) {

    /** Mentors with more places than this share steps among several of them. */
    private static final int MOST_STEPS = 12;

    /** Some places of a mentor that cost the same. */
    record Step(int places, int surcharge) {
    }

    /** The steps of a mentor, cheapest first; at least one. */
    List<Step> of(int mentor, int places) {
        if (price == 0 || places <= 1) {
            return List.of(new Step(places, price == 0 ? 0 : surcharge(mentor, 1)));
        }
        int width = Math.ceilDiv(places, MOST_STEPS);
        var steps = new ArrayList<Step>();
        for (int taken = 0; taken < places; taken += width) {
            int count = Math.min(width, places - taken);
            steps.add(new Step(count, surcharge(mentor, taken + count)));
        }
        return steps;
    }

    private int surcharge(int mentor, int taken) {
        double share = limits[mentor] <= 0 ? 1 : (carried[mentor] + taken * load) / limits[mentor];
        return (int) Math.round(price * Math.min(1, share));
    }
}
