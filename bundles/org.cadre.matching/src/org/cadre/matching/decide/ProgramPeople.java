/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.decide;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.core.text.Nearest;
import org.cadre.matching.studio.Studio;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;

/**
 * The people of a program, found by what a user types.
 *
 * @param program the program
 * @param everybody all people
 * @param proposals the program's proposals
 */
public record ProgramPeople(Program program, List<Educator> everybody, List<Mentorship> proposals) {

    /** Reads them. */
    public static ProgramPeople of(UnitOfWork work, Program program) throws CadreException {
        return new ProgramPeople(program, work.load(Roots.EDUCATORS), Studio.proposals(work, program));
    }

    /**
     * The one person with that staff id or name.
     *
     * @throws CadreException of kind INPUT, naming similar ones, if there is none or more than one
     */
    public Educator find(String text) throws CadreException {
        var byId = everybody.stream().filter(p -> Objects.equals(p.getStaffId(), text)).toList();
        var found = byId.isEmpty() ? everybody.stream()
                .filter(p -> Folding.fold(PersonName.show(p)).equals(Folding.fold(text))).toList() : byId;
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            var near = Nearest.to(text, everybody.stream().map(PersonName::show).distinct().toList());
            throw CadreException.input(near.isEmpty() ? NLS.bind(Messages.People_none, text)
                    : NLS.bind(Messages.People_similar, text, String.join(", ", near))); //$NON-NLS-1$
        }
        var ids = found.stream().map(Educator::getStaffId).filter(Objects::nonNull)
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        throw CadreException.input(NLS.bind(Messages.People_several, text, ids));
    }

    /** The proposal of these two. */
    Mentorship proposal(Educator mentee, Educator mentor) throws CadreException {
        return proposals.stream().filter(p -> p.getMentee() == mentee && p.getMentor() == mentor).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.People_notProposed,
                        PersonName.show(mentee), PersonName.show(mentor))));
    }

    /** The proposal of that mentee. */
    public Mentorship proposal(Educator mentee) throws CadreException {
        return proposals.stream().filter(p -> p.getMentee() == mentee).findFirst().orElseThrow(() ->
                CadreException.input(NLS.bind(Messages.People_noProposal, PersonName.show(mentee))));
    }
}
