/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import java.time.LocalDate;
import java.util.List;

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

    /** Whether it is proven that no other slates are better. */
    public boolean isOptimal() {
        return objective == bound;
    }

    /** How many talks there would be. */
    public int talks() {
        return slates.stream().mapToInt(slate -> slate.meetings().size()).sum();
    }
}
