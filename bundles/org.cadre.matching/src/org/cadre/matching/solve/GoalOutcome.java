/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import org.cadre.matching.fair.GoalReport;
import org.cadre.matching.proposal.WaitReason;

/**
 * A placement that serves a goal, with everything that explains it.
 *
 * @param placement the pairs
 * @param record the last step, to be solved again
 * @param caseload what mentors had room for in the end
 * @param report what was reached and what it cost
 * @param objective 10,000 minus score for each new pair, for each left over the policy's unmatched cost
 *        and what waiting adds
 * @param bound the objective less what could be better at most, by the measure of the goal
 * @param candidates how many pairs were looked at
 */
record GoalOutcome(Placement placement, GoalRecord record, Caseload caseload, GoalReport report, long objective,
        long bound, int candidates) {

    /** What was striven for. */
    GoalTerms terms() {
        return record.terms();
    }

    /** From this cost on a pair of the row is not made. */
    int threshold(int row) {
        return Math.min(terms().waitCosts().of(row), terms().mostCost() + 1);
    }

    /** How many mentees each mentor can take. */
    int[] places() {
        int[] places = caseload.places();
        for (int mentor = 0; mentor < places.length; mentor++) {
            places[mentor] = Math.min(places[mentor], terms().most()[mentor]);
        }
        return places;
    }

    /** Why the mentee of the row waits. */
    WaitReason reason(int row, WaitExplaining explaining) {
        var reason = explaining.reason(row);
        boolean hers = reason instanceof WaitReason.NoneAllowed || reason instanceof WaitReason.NoMentors;
        return !hers && terms().schools().isFull(row, placement.mentorOf())
                ? new WaitReason.SchoolFull(terms().schools().most()) : reason;
    }
}
