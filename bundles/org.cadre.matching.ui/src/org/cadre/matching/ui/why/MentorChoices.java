/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;

/**
 * Of whom can be asked why a mentee does not have them.
 *
 * @param mentors the mentors of the program, those who cannot take part now included
 * @param everybody these and everybody else
 */
record MentorChoices(List<MentorChoice> mentors, List<MentorChoice> everybody) {

    /** Copies the lists. */
    MentorChoices {
        mentors = List.copyOf(mentors);
        everybody = List.copyOf(everybody);
    }

    /**
     * Reads everybody.
     *
     * @param mentee who is left out, since nobody mentors herself
     */
    static MentorChoices of(UnitOfWork work, Program program, Educator mentee, LocalDate day)
            throws CadreException {
        var mentors = mentors(ProgramPools.of(work, program, day), day);
        var known = new HashSet<Educator>();
        known.add(mentee);
        mentors.forEach(mentor -> known.add(mentor.person()));
        var all = new ArrayList<>(mentors);
        work.load(Roots.EDUCATORS).stream().filter(person -> !known.contains(person))
                .forEach(person -> all.add(MentorChoice.of(person, day, Messages.WhyNot_nobody)));
        return new MentorChoices(mentors, all);
    }

    private static List<MentorChoice> mentors(ProgramPools pools, LocalDate day) {
        var choices = new ArrayList<MentorChoice>();
        pools.mentors().stream().map(PoolMember::educator)
                .forEach(mentor -> choices.add(MentorChoice.of(mentor, day, Messages.WhyNot_mentor)));
        pools.exclusions().stream().filter(e -> e.role() == ParticipantRole.MENTOR)
                .forEach(e -> choices.add(MentorChoice.of(e.educator(), day, excluded(e))));
        return choices;
    }

    private static String excluded(Exclusion exclusion) {
        return NLS.bind(Messages.WhyNot_excluded, exclusion.reason().text());
    }
}
