/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.List;

import org.cadre.model.Educator;

/**
 * Why people wait, and what would help.
 *
 * @param waiting those who wait, then those on leave; or the one who was asked about
 * @param more how many others wait who were not looked at
 * @param away how many are on leave, looked at or not
 * @param groups who competes with whom for too few places
 */
public record WaitingReport(List<WaitingWhy> waiting, int more, int away, List<Group> groups) {

    /** Copies the lists. */
    public WaitingReport {
        waiting = List.copyOf(waiting);
        groups = List.copyOf(groups);
    }

    /**
     * Mentees to whom the rules leave no mentors but a few, who have too few places.
     *
     * @param mentees the mentees
     * @param mentors the mentors; empty if the rules allow none
     * @param places how many mentees these can take at most
     */
    public record Group(List<Educator> mentees, List<Educator> mentors, int places) {

        /** Copies the lists. */
        public Group {
            mentees = List.copyOf(mentees);
            mentors = List.copyOf(mentors);
        }
    }
}
