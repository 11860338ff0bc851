/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import java.time.LocalDate;

/**
 * What a round of first talks asks for.
 *
 * @param size so many mentors each mentee meets, if there are as many
 * @param most so many talks a mentor has at most; 0 for what the caseload leaves, times the size
 * @param minutes how long a talk is
 * @param answersBy until when answers are asked for; null for no day
 */
public record SlateTerms(int size, int most, int minutes, LocalDate answersBy) {

    /** Three mentors each, as many talks as the caseload leaves room for, half an hour, no last day. */
    public static final SlateTerms PRESET = new SlateTerms(3, 0, 30, null);
    /** The greatest slate. */
    public static final int MOST_SIZE = 10;
    /** The greatest limit of talks a mentor. */
    public static final int MOST_TALKS = 1_000;
    /** The shortest talk. */
    public static final int LEAST_MINUTES = 5;
    /** The longest talk. */
    public static final int MOST_MINUTES = 240;

    /** Whether all numbers are within their limits. */
    public boolean isPossible() {
        return size >= 1 && size <= MOST_SIZE && most >= 0 && most <= MOST_TALKS && minutes >= LEAST_MINUTES
                && minutes <= MOST_MINUTES;
    }

    /** How many talks a mentor can have who has room for so many mentees. */
    public int talks(int places) {
        return most == 0 ? Math.multiplyExact(places, size) : places > 0 ? most : 0;
    }
}
