/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.cadre.core.match.PairScorer;
import org.cadre.matching.fair.Figures;

/** Counts what placements reach. */
final class GoalFigures {

    private final Caseload caseload;
    private final Loads loads;
    private final int[] kept;
    private final int[] heldCosts;
    private final int heldMentees;

    /**
     * @param heldCosts 10,000 minus score of the pairs that are decided
     * @param heldMentees how many mentees these pairs have
     */
    GoalFigures(Caseload caseload, Loads loads, int[] kept, int[] heldCosts, int heldMentees) {
        this.caseload = caseload;
        this.loads = loads;
        this.kept = kept;
        this.heldCosts = heldCosts;
        this.heldMentees = heldMentees;
    }

    /** What the placement reaches. */
    Figures of(Placement placement) {
        int[] costs = costs(placement);
        int[] mentorOf = placement.mentorOf();
        int[] paired = IntStream.range(0, costs.length).filter(row -> mentorOf[row] != Placement.NOBODY)
                .toArray();
        long total = Arrays.stream(paired).mapToLong(row -> PairScorer.FULL - costs[row]).sum()
                + Arrays.stream(heldCosts).mapToLong(cost -> PairScorer.FULL - cost).sum();
        int lowest = Arrays.stream(paired).map(row -> PairScorer.FULL - costs[row]).min()
                .orElse(Figures.NO_SCORE);
        int changes = (int) IntStream.range(0, kept.length)
                .filter(row -> kept[row] != Placement.NOBODY && kept[row] != mentorOf[row]).count();
        return new Figures(paired.length + heldMentees, costs.length - paired.length, total, lowest, changes,
                loads.idle(caseload.taken(mentorOf)));
    }

    /** 10,000 minus score for each row; 10,000 for one without a mentor. */
    static int[] costs(Placement placement) {
        int[] costs = new int[placement.mentorOf().length];
        for (int row = 0; row < costs.length; row++) {
            costs[row] = cost(placement, row);
        }
        return costs;
    }

    private static int cost(Placement placement, int row) {
        int mentor = placement.mentorOf()[row];
        return Arrays.stream(placement.table().row(row)).filter(pair -> CandidateTable.mentor(pair) == mentor)
                .mapToInt(CandidateTable::cost).findFirst().orElse(PairScorer.FULL);
    }

    /** Rows that are placed differently. */
    static int differing(Placement one, Placement other) {
        return (int) IntStream.range(0, one.mentorOf().length)
                .filter(row -> one.mentorOf()[row] != other.mentorOf()[row]).count();
    }

    /** How many rows have a mentor. */
    static int matched(Placement placement) {
        return (int) Arrays.stream(placement.mentorOf()).filter(mentor -> mentor != Placement.NOBODY).count();
    }
}
