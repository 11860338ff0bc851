/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.PairFilter;
import org.cadre.matching.people.People;
import org.cadre.model.Educator;

/** A filter that knows the few pairs it refuses, and mentors whom it refuses altogether. */
final class Refusals implements PairFilter {

    private static final int[] NOBODY = {};

    private final People mentors;
    private final People mentees;
    private final BitSet wholly = new BitSet();
    private final int[][] mentorsOf;

    Refusals(MatchContext context) {
        mentors = new People(context.mentors());
        mentees = new People(context.mentees());
        mentorsOf = new int[context.mentees().size()][];
        Arrays.fill(mentorsOf, NOBODY);
    }

    /** Refuses the pair if the two are among the people at all; either may be null. */
    Refusals refuse(Educator mentor, Educator mentee) {
        int from = mentors.place(mentor);
        int to = mentees.place(mentee);
        if (from != People.ABSENT && to != People.ABSENT) {
            mentorsOf[to] = Arrays.copyOf(mentorsOf[to], mentorsOf[to].length + 1);
            mentorsOf[to][mentorsOf[to].length - 1] = from;
        }
        return this;
    }

    /** Refuses all pairs of such mentors. */
    Refusals refuseAll(List<Educator> candidates, Predicate<Educator> such) {
        for (int mentor = 0; mentor < candidates.size(); mentor++) {
            wholly.set(mentor, such.test(candidates.get(mentor)));
        }
        return this;
    }

    @Override
    public boolean allows(int mentor, int mentee) {
        if (wholly.get(mentor)) {
            return false;
        }
        for (int refused : mentorsOf[mentee]) {
            if (refused == mentor) {
                return false;
            }
        }
        return true;
    }

    @Override
    public MatchReason refusal(int mentor, int mentee) {
        return Rule.REFUSED;
    }
}
