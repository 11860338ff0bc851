/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.List;

/**
 * Mentees whom the rules allow no mentors but a few, who have too few places for them (Hall 1935). Whatever
 * is chosen, some of them wait.
 *
 * @param mentees their numbers
 * @param mentors the numbers of the mentors
 * @param places how many mentees the mentors can take together at most
 */
public record Crowd(List<Integer> mentees, List<Integer> mentors, int places) {

    /** Copies the lists. */
    public Crowd {
        mentees = List.copyOf(mentees);
        mentors = List.copyOf(mentors);
    }

    /** How many of them wait, whatever is chosen. */
    public int missing() {
        return mentees.size() - places;
    }
}
