/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;

/**
 * Keeps weighted caseloads by taking places away: mentors who are overloaded get one place less until
 * nobody is, and whoever still fits somewhere is placed there. Quick and good, but not always best.
 */
final class LoadFitting {

    private final Placer exact;
    private final Caseload caseload;
    private final WaitCosts waitCosts;

    LoadFitting(Placer exact, Caseload caseload, WaitCosts waitCosts) {
        this.exact = exact;
        this.caseload = caseload;
        this.waitCosts = waitCosts;
    }

    /** Returns a placement that overloads nobody, starting from one that may; decisions may be null. */
    Placement fit(Placement first, Decision decisions) {
        int[] places = caseload.places(decisions);
        var placement = first;
        while (takePlaces(places, placement.mentorOf())) {
            placement = exact.place(places, decisions);
        }
        return fill(placement);
    }

    /** Takes a place from every mentor who has too much; returns whether there was one. */
    private boolean takePlaces(int[] places, int[] mentorOf) {
        int[] overloaded = caseload.overloaded(mentorOf);
        Arrays.stream(overloaded).forEach(mentor -> places[mentor] = count(mentorOf, mentor) - 1);
        return overloaded.length > 0;
    }

    private static int count(int[] mentorOf, int mentor) {
        return (int) Arrays.stream(mentorOf).filter(m -> m == mentor).count();
    }

    private Placement fill(Placement placement) {
        int[] mentorOf = placement.mentorOf();
        double[] taken = caseload.taken(mentorOf);
        long objective = placement.objective();
        for (int row = 0; row < mentorOf.length; row++) {
            if (mentorOf[row] == Placement.NOBODY) {
                objective += fillRow(row, placement, taken);
            }
        }
        return placement.withObjective(objective);
    }

    private long fillRow(int row, Placement placement, double[] taken) {
        for (long pair : placement.table().row(row)) {
            int mentor = CandidateTable.mentor(pair);
            int gain = CandidateTable.cost(pair) - waitCosts.of(row);
            if (gain < 0 && exact.mayFill(row, pair)
                    && caseload.holds(mentor, taken[mentor] + caseload.load(row))) {
                placement.mentorOf()[row] = mentor;
                taken[mentor] += caseload.load(row);
                return gain;
            }
        }
        return 0;
    }
}
