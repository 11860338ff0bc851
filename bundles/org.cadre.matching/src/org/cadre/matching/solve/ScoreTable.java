/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

/**
 * The scores of all pairs, found once, so that asking again and again costs nothing. Two bytes a pair; for
 * programs of very many pairs nothing is kept and each question goes to the rules and criteria.
 */
final class ScoreTable implements Scores {

    /** More pairs than that are not kept: 80 MB. */
    static final long MOST_PAIRS = 40_000_000;

    private final short[][] rows;

    private ScoreTable(short[][] rows) {
        this.rows = rows;
    }

    /**
     * Asks about every pair, unless there are too many.
     *
     * @param mentors how many mentors there are
     * @param mentees the numbers of the mentees about whom will be asked
     * @param all how many mentees there are
     */
    static Scores of(Scoring scoring, int mentors, int[] mentees, int all, Watch watch) {
        if ((long) mentors * mentees.length > MOST_PAIRS) {
            return scoring;
        }
        var rows = new short[all][];
        for (int i = 0; i < mentees.length; i++) {
            rows[mentees[i]] = row(scoring, mentors, mentees[i]);
            watch.worked(i, mentees.length);
        }
        return new ScoreTable(rows);
    }

    private static short[] row(Scoring scoring, int mentors, int mentee) {
        var row = new short[mentors];
        for (int mentor = 0; mentor < mentors; mentor++) {
            row[mentor] = (short) scoring.score(mentor, mentee);
        }
        return row;
    }

    @Override
    public int score(int mentor, int mentee, int atLeast) {
        int score = rows[mentee][mentor];
        return score < atLeast && score >= 0 ? Scoring.TOO_LOW : score;
    }
}
