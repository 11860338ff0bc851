/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/**
 * Everyone and everything that a match is about. The places of people in the two lists are the numbers by which rules
 * and criteria are asked about them.
 *
 * @param day the first day of the mentorships to be made; employments, leaves and times count as of that day
 * @param mentors who might mentor
 * @param mentees who is to be mentored
 * @param mentorships the known mentorships of these people in all programs, the past ones included
 */
public record MatchContext(LocalDate day, List<Educator> mentors, List<Educator> mentees,
        List<Mentorship> mentorships) {

    /** Refuses an absent day and copies the lists. */
    public MatchContext {
        Objects.requireNonNull(day);
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        mentorships = List.copyOf(mentorships);
    }
}
