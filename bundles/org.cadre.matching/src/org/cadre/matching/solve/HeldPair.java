/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.match.MatchContext;
import org.cadre.matching.people.People;
import org.cadre.model.Mentorship;

/**
 * A pair that was decided before the run.
 *
 * @param mentorship the pair
 * @param mentor the mentor's number
 * @param mentee the mentee's number
 */
record HeldPair(Mentorship mentorship, int mentor, int mentee) {

    private static final Comparator<HeldPair> BY_MENTEE =
            Comparator.comparingInt(HeldPair::mentee).thenComparingInt(HeldPair::mentor);

    /** Returns those of the mentorships whose mentees are among the people, in the order of mentees. */
    static List<HeldPair> of(Collection<Mentorship> mentorships, MatchContext context) {
        var mentors = new People(context.mentors());
        var mentees = new People(context.mentees());
        return mentorships.stream()
                .map(m -> new HeldPair(m, mentors.place(m.getMentor()), mentees.place(m.getMentee())))
                .filter(pair -> pair.mentee() != People.ABSENT).sorted(BY_MENTEE).toList();
    }
}
