/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

/**
 * A match in figures, to compare it with others.
 *
 * @param matched mentees with a mentor, decided pairs included
 * @param waiting mentees who could be placed and have no mentor
 * @param total the scores of all pairs added up
 * @param lowest the lowest score of a new pair; -1 if there is none
 * @param changes open proposals that are not among the pairs any more
 * @param idle mentors who could take somebody and carry nobody
 */
public record Figures(int matched, int waiting, long total, int lowest, int changes, int idle) {

    /** In place of a score. */
    public static final int NO_SCORE = -1;

    /** The mean score of a pair; 0 if there is none. */
    public int mean() {
        return matched == 0 ? 0 : (int) Math.round((double) total / matched);
    }
}
