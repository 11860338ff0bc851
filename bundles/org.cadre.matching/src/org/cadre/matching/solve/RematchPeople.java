/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.time.LocalDate;
import java.util.List;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;

/**
 * Who is there after a change in the middle of a year.
 *
 * @param program the program
 * @param day the first day of what is arranged anew
 * @param mentors who takes mentees from that day on
 * @param wanting mentees of the program who have no pair from that day on and shall get one
 * @param movable pairs of these mentors that go on but may be moved; each mentee once, nobody who is wanting
 * @param fixed other mentorships that go on, in all programs; they count in caseloads
 * @param known all mentorships, also past ones, for rules and criteria that look back
 * @param barred pairs that must not be, for instance one whose trial period was not kept
 */
public record RematchPeople(Program program, LocalDate day, List<Educator> mentors, List<Educator> wanting,
        List<Mentorship> movable, List<Mentorship> fixed, List<Mentorship> known, List<Barred> barred) {

    /** Two who must not be a pair. */
    public record Barred(Educator mentor, Educator mentee) {
    }

    /** Copies the lists. */
    public RematchPeople {
        mentors = List.copyOf(mentors);
        wanting = List.copyOf(wanting);
        movable = List.copyOf(movable);
        fixed = List.copyOf(fixed);
        known = List.copyOf(known);
        barred = List.copyOf(barred);
    }
}
