/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.cadre.core.people.PersonName;
import org.cadre.core.program.Mentorships;
import org.cadre.matching.people.People;
import org.cadre.matching.policy.FairnessTerms;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.waiting.WaitLedger;
import org.cadre.model.Mentorship;

/**
 * What a goal needs to know of the people. Touches no element once it is made.
 *
 * @param kept the mentor to whom each row is proposed already, or {@link Placement#NOBODY}
 * @param groups whose means are compared
 * @param schoolOf the school of each row, or -1
 * @param schools their names
 * @param matched how many of each school have a mentor already
 * @param mentors their names
 * @param waited what it costs more to leave the mentee of each row over, because she waited before
 */
record GoalInput(int[] kept, List<Group> groups, int[] schoolOf, List<String> schools, int[] matched,
        List<String> mentors, int[] waited) {

    /** Takes it from the elements; runs on the thread that owns them. */
    static GoalInput of(MatchInput input, Policy policy, WaitLedger ledger) {
        var grouper = new Grouper(input);
        int[] schoolOf = new int[input.free().length];
        Arrays.fill(schoolOf, -1);
        var names = new ArrayList<String>();
        var matched = new ArrayList<Integer>();
        grouper.schools().forEach((school, rows) -> {
            rows.forEach(row -> schoolOf[row] = names.size());
            names.add(Objects.requireNonNullElse(school.getName(), "")); //$NON-NLS-1$
            matched.add(grouper.matched(school));
        });
        return new GoalInput(kept(input), grouper.groups(policy.fairness().bands()), schoolOf, names,
                matched.stream().mapToInt(Integer::intValue).toArray(),
                input.context().mentors().subList(0, input.openMentors()).stream().map(PersonName::show)
                        .toList(), ledger.costs(input.context().mentees(), input.free()));
    }

    private static int[] kept(MatchInput input) {
        int[] kept = new int[input.free().length];
        Arrays.fill(kept, Placement.NOBODY);
        var mentors = new People(input.context().mentors().subList(0, input.openMentors()));
        var mentees = new People(
                Arrays.stream(input.free()).mapToObj(input.context().mentees()::get).toList());
        for (Mentorship pair : input.context().mentorships()) {
            int row = mentees.place(pair.getMentee());
            int mentor = mentors.place(pair.getMentor());
            boolean own = pair.getProgram() == input.program() && Mentorships.isOpenProposal(pair);
            if (own && row != People.ABSENT && mentor != People.ABSENT) {
                kept[row] = mentor;
            }
        }
        return kept;
    }

    SchoolRooms rooms(FairnessTerms terms) {
        return new SchoolRooms(schoolOf, matched, terms.noSchoolWithout(), terms.mostPerSchool(),
                new BitSet());
    }
}
