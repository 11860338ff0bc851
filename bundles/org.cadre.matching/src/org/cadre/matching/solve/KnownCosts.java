/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;

import org.cadre.core.match.PairScorer;

/**
 * Finds pairs that were left out as {@link CandidateSearch} does, but remembers what every pair of a mentee
 * costs once it had to look, so that many questions about one match don't rate the same pairs anew.
 */
final class KnownCosts implements MissingPairs {

    /** So many pairs are remembered at most; they take two bytes each. */
    private static final long MOST_PAIRS = 50_000_000;
    /** So many pairs of a mentee are added at a time. */
    private static final int ADDED = 16;
    private static final char REFUSED = Character.MAX_VALUE;

    private final Scoring scoring;
    private final int[] mentees;
    private final Caseload caseload;
    private final Watch watch;
    private final char[][] costs;

    private KnownCosts(Scoring scoring, int[] mentees, Caseload caseload, Watch watch) {
        this.scoring = scoring;
        this.mentees = mentees;
        this.caseload = caseload;
        this.watch = watch;
        costs = new char[mentees.length][];
    }

    /** Returns what remembers, or the search itself where that would take too much memory. */
    static MissingPairs of(CandidateSearch search, Scoring scoring, int[] mentees, Caseload caseload,
            Watch watch) {
        return (long) mentees.length * caseload.mentors() > MOST_PAIRS ? search
                : new KnownCosts(scoring, mentees, caseload, watch);
    }

    @Override
    public boolean addMissing(CandidateTable table, Decision decisions, long[] prices, long[] utilities) {
        boolean any = false;
        for (int row = 0; row < costs.length; row++) {
            if (table.leastLeftOut(row) < utilities[row]) {
                any |= add(table, row, decisions, prices, utilities[row]);
            }
        }
        watch.stopIfCanceled();
        return any;
    }

    private boolean add(CandidateTable table, int row, Decision decisions, long[] prices, long utility) {
        char[] known = row(row);
        var best = new BestPairs(ADDED);
        for (int mentor = 0; mentor < known.length; mentor++) {
            long value = known[mentor] + prices[mentor];
            if (value < utility && known[mentor] != REFUSED
                    && !table.has(row, CandidateTable.pair(known[mentor], mentor))
                    && Decision.allow(decisions, row, mentor)) {
                best.offer(CandidateTable.pair((int) value, mentor));
            }
        }
        long[] missing = Arrays.stream(best.sorted()).map(pair -> CandidateTable.pair(
                known[CandidateTable.mentor(pair)], CandidateTable.mentor(pair))).toArray();
        table.add(row, missing);
        return missing.length > 0;
    }

    private char[] row(int row) {
        if (costs[row] == null) {
            watch.stopIfCanceled();
            char[] known = new char[caseload.mentors()];
            for (int mentor = 0; mentor < known.length; mentor++) {
                int score = caseload.fits(mentor, row) ? scoring.score(mentor, mentees[row])
                        : Scoring.REFUSED;
                known[mentor] = score == Scoring.REFUSED ? REFUSED : (char) (PairScorer.FULL - score);
            }
            costs[row] = known;
        }
        return costs[row];
    }
}
