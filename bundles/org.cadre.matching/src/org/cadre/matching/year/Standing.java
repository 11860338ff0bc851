/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.program.Substitutions;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;

/**
 * The pairs of a program that are not over on a day, proposals included.
 *
 * @param day the day
 * @param all all mentorships of all programs
 * @param own those of the program that are complete and not over
 * @param helpers those of them that stand in for another one, by that one
 */
record Standing(LocalDate day, List<Mentorship> all, List<Mentorship> own,
        Map<Mentorship, List<Mentorship>> helpers) {

    static Standing of(UnitOfWork work, Program program, LocalDate day) throws CadreException {
        var all = work.load(Roots.MENTORSHIPS).stream()
                .filter(pair -> pair.getMentor() != null && pair.getMentee() != null).toList();
        var own = all.stream().filter(pair -> pair.getProgram() == program)
                .filter(pair -> pair.getStatus() != MentorshipStatus.ENDED && !Intervals.isOver(pair, day))
                .toList();
        return new Standing(day, all, own, own.stream().filter(Substitutions::isTemporary)
                .collect(Collectors.groupingBy(Mentorship::getReplaces)));
    }

    /** The mentee's pair, not that with a substitute. */
    Optional<Mentorship> of(Educator mentee) {
        return own.stream().filter(pair -> pair.getMentee() == mentee && !Substitutions.isTemporary(pair))
                .findFirst();
    }

    List<Mentorship> ofMentor(Educator mentor) {
        return own.stream().filter(pair -> pair.getMentor() == mentor).toList();
    }

    /** The pairs that stand in for that one now or later. */
    List<Mentorship> substitutes(Mentorship original) {
        return helpers.getOrDefault(original, List.of());
    }

    /** Whether somebody else stands in on the day, or nobody can be told who will. */
    boolean isResting(Mentorship pair) {
        return pair.getStatus() == MentorshipStatus.PAUSED || !substitutes(pair).isEmpty();
    }
}
