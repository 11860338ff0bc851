/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchResult;
import org.cadre.assignment.Progress;
import org.cadre.assignment.Shortage;

/**
 * Looks for groups of mentees who compete for too few places, by placing as many as possible whatever it
 * costs. Begins with the pairs that were looked at and adds all others of mentees who seem to be short of
 * mentors, so that no group is named that has a way out.
 */
final class CrowdSearch {

    private final MatchCase people;
    private final Scoring scoring;
    private final int[][] mentorsOf;
    private final boolean[] complete;

    CrowdSearch(MatchCase people, Scoring scoring, CandidateTable table) {
        this.people = people;
        this.scoring = scoring;
        mentorsOf = new int[table.mentees()][];
        complete = new boolean[table.mentees()];
        for (int row = 0; row < mentorsOf.length; row++) {
            mentorsOf[row] = Arrays.stream(table.row(row)).mapToInt(CandidateTable::mentor).toArray();
            complete[row] = table.leastLeftOut(row) == CandidateTable.NONE_LEFT_OUT;
        }
    }

    List<Crowd> find() {
        while (true) {
            var shortages = solve().shortages();
            int[] unsure = shortages.stream().flatMap(group -> group.sources().stream())
                    .mapToInt(Integer::intValue).filter(row -> !complete[row]).toArray();
            if (unsure.length == 0) {
                return shortages.stream().map(this::crowd).toList();
            }
            IntStream.of(unsure).forEach(this::complete);
        }
    }

    private void complete(int row) {
        complete[row] = true;
        mentorsOf[row] = IntStream.range(0, people.mentors().size())
                .filter(mentor -> people.caseload().fits(mentor, row)
                        && scoring.score(mentor, people.mentee(row)) != Scoring.REFUSED)
                .toArray();
    }

    private MatchResult solve() {
        var builder = MatchProblem.builder(mentorsOf.length, people.mentors().size())
                .capacities(people.caseload().places());
        for (int row = 0; row < mentorsOf.length; row++) {
            for (int mentor : mentorsOf[row]) {
                builder.edge(row, mentor, 0);
            }
        }
        return people.solver().solve(builder.build(), Progress.NONE);
    }

    private Crowd crowd(Shortage group) {
        return new Crowd(group.sources().stream().map(people::mentee).toList(), group.targets(),
                group.sources().size() - group.missing());
    }
}
