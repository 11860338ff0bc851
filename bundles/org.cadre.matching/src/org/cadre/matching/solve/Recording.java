/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.cadre.matching.proposal.MatchNumbers;
import org.cadre.model.Educator;

/** Records what a match is solved from. Takes identities of people when it is made; touches none later. */
final class Recording {

    private final List<String> mentors;
    private final List<String> mentees;
    private final MatchInput input;

    /** Runs on the thread that owns the elements. */
    Recording(MatchInput input) {
        this.input = input;
        mentors = ids(input.context().mentors());
        mentees = ids(input.context().mentees());
    }

    private static List<String> ids(List<Educator> people) {
        return people.stream()
                .map(person -> Objects.requireNonNullElse(person.getUuid(), "")).toList(); //$NON-NLS-1$
    }

    /** The numbers of a solved match. */
    MatchNumbers numbers(GoalOutcome outcome, Scoring scoring) {
        var placement = outcome.placement();
        var caseload = outcome.caseload();
        var table = placement.table();
        long[][] pairs = new long[table.mentees()][];
        int[] leftOut = new int[table.mentees()];
        for (int row = 0; row < pairs.length; row++) {
            pairs[row] = table.row(row);
            leftOut[row] = table.leastLeftOut(row);
        }
        var held = new ArrayList<MatchNumbers.Held>();
        input.held().forEach(pair -> held.add(new MatchNumbers.Held(mentors.get(pair.mentor()),
                mentees.get(pair.mentee()), scoring.rating(pair.mentor(), pair.mentee()))));
        return new MatchNumbers(mentors.subList(0, input.openMentors()),
                Arrays.stream(input.free()).mapToObj(mentees::get).toList(), caseload.rooms(),
                caseload.loads(), pairs, leftOut,
                outcome.terms().unmatchedCost(), held,
                placement.mentorOf(), outcome.objective(), outcome.bound(), outcome.record().numbers());
    }
}
