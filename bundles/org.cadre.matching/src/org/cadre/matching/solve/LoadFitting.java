/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;

/**
 * Keeps weighted caseloads. Where all mentees weigh the same, places are exact and so is the result.
 * Otherwise the first solution, which may overload mentors, gives the bound; mentors who are overloaded
 * then get one place less until nobody is, and whoever still fits somewhere is placed there.
 */
final class LoadFitting {

    private final ExactPlacing exact;
    private final Caseload caseload;
    private final int unmatchedCost;

    LoadFitting(ExactPlacing exact, Caseload caseload, int unmatchedCost) {
        this.exact = exact;
        this.caseload = caseload;
        this.unmatchedCost = unmatchedCost;
    }

    Placement place() {
        int[] places = caseload.places();
        var first = exact.place(places);
        var placement = first;
        int rounds = first.rounds();
        while (takePlaces(places, placement.mentorOf())) {
            placement = exact.place(places);
            rounds += placement.rounds();
        }
        return placement == first ? first : fill(placement.withBound(first.bound(), rounds));
    }

    /** Takes a place from every mentor who has too much; returns whether there was one. */
    private boolean takePlaces(int[] places, int[] mentorOf) {
        double[] taken = caseload.taken(mentorOf);
        boolean any = false;
        for (int mentor = 0; mentor < places.length; mentor++) {
            if (taken[mentor] > 0 && !caseload.holds(mentor, taken[mentor])) {
                places[mentor] = count(mentorOf, mentor) - 1;
                any = true;
            }
        }
        return any;
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
            int gain = CandidateTable.cost(pair) - unmatchedCost;
            if (gain < 0 && caseload.holds(mentor, taken[mentor] + caseload.load(row))) {
                placement.mentorOf()[row] = mentor;
                taken[mentor] += caseload.load(row);
                return gain;
            }
        }
        return 0;
    }
}
