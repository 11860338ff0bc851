/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;

/**
 * For each mentee the pairs that the solver sees. A pair is kept as its cost above the mentor's number, so
 * that the order of numbers is the order by cost.
 */
final class CandidateTable {

    /** The least cost of a pair left out where none is. */
    static final int NONE_LEFT_OUT = Integer.MAX_VALUE;

    private final long[][] rows;
    private final int[] leastLeftOut;

    CandidateTable(int mentees) {
        rows = new long[mentees][];
        leastLeftOut = new int[mentees];
    }

    /** A table of its own with the same pairs. */
    CandidateTable copyOfRows() {
        var copy = new CandidateTable(rows.length);
        System.arraycopy(rows, 0, copy.rows, 0, rows.length);
        System.arraycopy(leastLeftOut, 0, copy.leastLeftOut, 0, rows.length);
        return copy;
    }

    /** A copy that has that pair, too. */
    CandidateTable with(int mentee, long pair) {
        var copy = copyOfRows();
        if (!has(mentee, pair)) {
            copy.add(mentee, new long[] { pair });
        }
        return copy;
    }

    static long pair(int cost, int mentor) {
        return (long) cost << Integer.SIZE | mentor;
    }

    static int cost(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    static int mentor(long pair) {
        return (int) pair;
    }

    /**
     * @param pairs the mentee's pairs, cheapest first
     * @param leastCost no pair that was left out costs less; {@link #NONE_LEFT_OUT} if none was
     */
    void row(int mentee, long[] pairs, int leastCost) {
        rows[mentee] = pairs;
        leastLeftOut[mentee] = leastCost;
    }

    /** Adds pairs that the row doesn't have yet. */
    void add(int mentee, long[] pairs) {
        long[] row = Arrays.copyOf(rows[mentee], rows[mentee].length + pairs.length);
        System.arraycopy(pairs, 0, row, rows[mentee].length, pairs.length);
        Arrays.sort(row);
        rows[mentee] = row;
    }

    int mentees() {
        return rows.length;
    }

    long[] row(int mentee) {
        return rows[mentee];
    }

    int leastLeftOut(int mentee) {
        return leastLeftOut[mentee];
    }

    /** Whether the mentee has the same rows in both, without looking at them. */
    boolean sameRow(int mentee, CandidateTable other) {
        return rows[mentee] == other.rows[mentee];
    }

    boolean has(int mentee, long pair) {
        return Arrays.binarySearch(rows[mentee], pair) >= 0;
    }

    int size() {
        return Arrays.stream(rows).mapToInt(row -> row.length).sum();
    }
}
