/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.cadre.core.people.Employments;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;

/**
 * Says which pairs a decision may move: proposals of the program, and locked ones too, since the coordinator
 * may unlock them. A locked pair with somebody who left or is away cannot be solved around and stays as it
 * is.
 */
final class Movable implements Predicate<Mentorship> {

    private final Program program;
    private final LocalDate day;
    private final Collection<Educator> mentors;
    private final Collection<Educator> mentees;

    Movable(Program program, LocalDate day, Collection<Educator> mentors, Collection<Educator> mentees) {
        this.program = program;
        this.day = day;
        this.mentors = mentors.stream().collect(Collectors.toSet());
        this.mentees = mentees.stream().collect(Collectors.toSet());
    }

    @Override
    public boolean test(Mentorship pair) {
        return pair.getProgram() == program && pair.getStatus() == MentorshipStatus.PROPOSED
                && (!pair.isLocked() || isHere(pair));
    }

    private boolean isHere(Mentorship pair) {
        return mentors.contains(pair.getMentor()) && mentees.contains(pair.getMentee())
                && !Employments.isOnLeave(pair.getMentee(), day);
    }
}
