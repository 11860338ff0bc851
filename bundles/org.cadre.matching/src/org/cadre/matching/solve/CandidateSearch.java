/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.cadre.matching.solve.CandidateTable.cost;
import static org.cadre.matching.solve.CandidateTable.mentor;
import static org.cadre.matching.solve.CandidateTable.pair;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

import org.cadre.core.match.PairScorer;

/**
 * Finds the pairs worth looking at: the best of each mentee and the best of each mentor, later those that
 * prices show to be missing. With many people this is a small part of all pairs; with few it is all of them.
 */
final class CandidateSearch implements MissingPairs {

    /** So many of a mentor's best mentees are looked at, however many mentors those like better. */
    private static final int BEST_OF_MENTOR = 8;

    private final Scores scores;
    private final int[] mentees;
    private final Caseload caseload;
    private final int room;
    private final int[] all;
    private final Watch watch;

    /**
     * @param mentees the numbers of the mentees to be placed; their places are the rows
     * @param caseload which mentor can take whom
     * @param room how many pairs of each mentee are kept at first
     */
    CandidateSearch(Scores scores, int[] mentees, Caseload caseload, int room, Watch watch) {
        this.scores = scores;
        this.mentees = mentees;
        this.caseload = caseload;
        this.room = room;
        this.all = IntStream.range(0, caseload.mentors()).toArray();
        this.watch = watch;
    }

    /** Looks at every pair once. */
    CandidateTable first() {
        var table = new CandidateTable(mentees.length);
        var ofMentors = IntStream.range(0, caseload.mentors()).mapToObj(m -> new BestPairs(BEST_OF_MENTOR))
                .toArray(BestPairs[]::new);
        var best = new BestPairs(room);
        for (int row = 0; row < mentees.length; row++) {
            firstRow(row, best, ofMentors, table);
            watch.worked(row, mentees.length);
        }
        for (int mentor = 0; mentor < ofMentors.length; mentor++) {
            addBestOf(mentor, ofMentors[mentor], table);
        }
        return table;
    }

    private void firstRow(int row, BestPairs best, BestPairs[] ofMentors, CandidateTable table) {
        best.clear();
        boolean leftOut = false;
        for (int mentor : mentorsFor(row)) {
            long limit = Math.max(best.limit(), ofMentors[mentor].limit());
            int score = score(mentor, row, limit, 0);
            if (score >= 0) {
                leftOut |= best.offer(pair(PairScorer.FULL - score, mentor));
                ofMentors[mentor].offer(pair(PairScorer.FULL - score, row));
            }
            leftOut |= score == Scoring.TOO_LOW;
        }
        table.row(row, best.sorted(), leftOut ? cost(best.largest()) : CandidateTable.NONE_LEFT_OUT);
    }

    private int[] mentorsFor(int row) {
        int[] few = scores.mentorsFor(mentees[row]);
        if (few == null) {
            return all;
        }
        int count = few.length;
        while (count > 0 && few[count - 1] >= all.length) {
            count--;
        }
        return count == few.length ? few : Arrays.copyOf(few, count);
    }

    /** The score of a pair that may be and whose cost and price may stay below the limit; else negative. */
    private int score(int mentor, int row, long limit, long price) {
        if (!caseload.fits(mentor, row)) {
            return Scoring.REFUSED;
        }
        long atLeast = limit == Long.MAX_VALUE ? 0 : PairScorer.FULL - cost(limit) + price;
        return atLeast > PairScorer.FULL ? Scoring.TOO_LOW
                : scores.score(mentor, mentees[row], (int) Math.max(0, atLeast));
    }

    private static void addBestOf(int mentor, BestPairs best, CandidateTable table) {
        for (long found : best.sorted()) {
            int row = CandidateTable.mentor(found);
            long pair = pair(cost(found), mentor);
            if (!table.has(row, pair)) {
                table.add(row, new long[] { pair });
            }
        }
    }

    /**
     * Adds the pairs that are worth more than their scores say, which prices alone would not miss.
     *
     * @param kept the mentor to whom each row is proposed already, or {@link Placement#NOBODY}
     */
    void addKept(CandidateTable table, int[] kept) {
        for (int row = 0; row < kept.length; row++) {
            int score = kept[row] == Placement.NOBODY ? Scoring.REFUSED
                    : score(kept[row], row, Long.MAX_VALUE, 0);
            if (score >= 0 && !table.has(row, pair(PairScorer.FULL - score, kept[row]))) {
                table.add(row, new long[] { pair(PairScorer.FULL - score, kept[row]) });
            }
        }
    }

    /** Adds the best of each mentee at these prices. */
    @Override
    public boolean addMissing(CandidateTable table, Decision decisions, long[] prices, long[] utilities) {
        return addMissing(table, decisions, prices, utilities, PairScorer.FULL);
    }

    @Override
    public boolean addMissing(CandidateTable table, Decision decisions, long[] prices, long[] utilities,
            int mostCost) {
        boolean any = false;
        for (int row = 0; row < mentees.length; row++) {
            if (table.leastLeftOut(row) < utilities[row] && table.leastLeftOut(row) <= mostCost) {
                int mentee = row;
                any |= add(row, table, prices, pair -> cost(pair) + prices[mentor(pair)] < utilities[mentee]
                        && cost(pair) <= mostCost
                        && !table.has(mentee, pair) && Decision.allow(decisions, mentee, mentor(pair)));
            }
            watch.worked(row, mentees.length);
        }
        return any;
    }

    private boolean add(int row, CandidateTable table, long[] prices, LongPredicate missingPair) {
        var best = new BestPairs(room);
        collect(row, best, prices, missingPair);
        long[] missing = best.sorted();
        for (int i = 0; i < missing.length; i++) {
            int mentor = mentor(missing[i]);
            missing[i] = pair(cost(missing[i]) - (int) prices[mentor], mentor);
        }
        table.add(row, missing);
        return missing.length > 0;
    }

    /** Offers the mentee's pairs that pass, by cost plus price. */
    private void collect(int row, BestPairs best, long[] prices, LongPredicate passes) {
        for (int mentor : mentorsFor(row)) {
            int score = score(mentor, row, best.limit(), prices[mentor]);
            if (score >= 0 && passes.test(pair(PairScorer.FULL - score, mentor))) {
                best.offer(pair(PairScorer.FULL - score + (int) prices[mentor], mentor));
            }
        }
    }

    /**
     * The mentee's pairs that are the cheapest at these prices.
     *
     * @return cost plus price above the mentor's number, cheapest first
     */
    long[] cheapest(int row, CandidateTable table, long[] prices, int limit) {
        var best = new BestPairs(limit);
        for (long pair : table.row(row)) {
            best.offer(pair(cost(pair) + (int) prices[mentor(pair)], mentor(pair)));
        }
        long[] known = best.sorted();
        if (table.leastLeftOut(row) < (known.length < limit ? Integer.MAX_VALUE : cost(best.largest()))) {
            best.clear();
            collect(row, best, prices, pair -> true);
            known = best.sorted();
        }
        return known;
    }
}
