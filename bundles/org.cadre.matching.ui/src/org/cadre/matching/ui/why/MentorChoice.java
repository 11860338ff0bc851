/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.people.Employments;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.eclipse.osgi.util.NLS;

/**
 * Somebody of whom can be asked why a mentee does not have her as mentor. Immutable.
 *
 * @param person the person
 * @param name her name
 * @param school where she mainly works; empty where unknown
 * @param place what she is in the program, in words
 */
record MentorChoice(Educator person, PersonName name, String school, String place) {

    /** The mentors of a program, those who cannot take part now included. */
    static List<MentorChoice> mentors(UnitOfWork work, Program program, LocalDate day) throws CadreException {
        var pools = ProgramPools.of(work, program, day);
        var choices = new ArrayList<MentorChoice>();
        pools.mentors().stream().map(PoolMember::educator)
                .forEach(mentor -> choices.add(of(mentor, day, Messages.WhyNot_mentor)));
        pools.exclusions().stream().filter(e -> e.role() == ParticipantRole.MENTOR)
                .forEach(e -> choices.add(of(e.educator(), day, excluded(e))));
        return choices;
    }

    /**
     * Everybody, the mentors as they are.
     *
     * @param but who is left out, since nobody mentors herself
     */
    static List<MentorChoice> everybody(UnitOfWork work, List<MentorChoice> mentors, Educator but,
            LocalDate day) throws CadreException {
        var known = new HashSet<Educator>();
        known.add(but);
        mentors.forEach(mentor -> known.add(mentor.person()));
        var all = new ArrayList<>(mentors);
        work.load(Roots.EDUCATORS).stream().filter(person -> !known.contains(person))
                .forEach(person -> all.add(of(person, day, Messages.WhyNot_nobody)));
        return all;
    }

    private static String excluded(Exclusion exclusion) {
        return NLS.bind(Messages.WhyNot_excluded, exclusion.reason().text());
    }

    private static MentorChoice of(Educator person, LocalDate day, String place) {
        var school = Employments.schoolOn(person, day).map(School::getName).orElse(""); //$NON-NLS-1$
        return new MentorChoice(person, PersonName.of(person), school, place);
    }
}
