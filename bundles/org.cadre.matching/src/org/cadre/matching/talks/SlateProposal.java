/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Counterparts;
import org.cadre.model.Program;

/**
 * Who should meet whom. Nothing is changed until it is taken over.
 *
 * @param program the program
 * @param day the first day of the mentorships that the talks prepare
 * @param terms what was asked for
 * @param slates one a mentee who is to be matched
 * @param objective 10,000 minus score for each talk, and what missing talks cost
 * @param bound no other slates cost less
 */
public record SlateProposal(Program program, LocalDate day, SlateTerms terms, List<Slate> slates,
        long objective, long bound) {

    /** Copies the list. */
    public SlateProposal {
        slates = List.copyOf(slates);
    }

    /**
     * The same slates of the people of another unit of work.
     *
     * @throws CadreException of kind CONFLICT if one of them is gone there
     */
    public SlateProposal in(Counterparts there) throws CadreException {
        var same = new ArrayList<Slate>();
        for (var slate : slates) {
            var meetings = new ArrayList<Slate.Meeting>();
            for (var meeting : slate.meetings()) {
                meetings.add(new Slate.Meeting(there.of(meeting.mentor()), meeting.score()));
            }
            same.add(new Slate(there.of(slate.mentee()), meetings));
        }
        return new SlateProposal(there.of(program), day, terms, same, objective, bound);
    }

    /** Whether it is proven that no other slates are better. */
    public boolean isOptimal() {
        return objective == bound;
    }

    /** How many talks there would be. */
    public int talks() {
        return slates.stream().mapToInt(slate -> slate.meetings().size()).sum();
    }
}
