/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import java.util.Arrays;

import org.cadre.core.match.MatchContext;
import org.cadre.matching.people.People;

/** What was said, by the numbers of people in a match; asked for every pair, so mostly one look suffices. */
final class SaidTable {

    private final int[][] mentors;
    private final Said[][] said;

    private SaidTable(int mentees) {
        mentors = new int[mentees][];
        said = new Said[mentees][];
    }

    static SaidTable of(TalkAnswers answers, MatchContext context) {
        var table = new SaidTable(context.mentees().size());
        var givers = new People(context.mentors());
        var takers = new People(context.mentees());
        answers.forEach((mentor, mentee, one) -> {
            int giver = givers.place(mentor);
            int taker = takers.place(mentee);
            if (giver != People.ABSENT && taker != People.ABSENT) {
                table.add(giver, taker, one);
            }
        });
        return table;
    }

    private void add(int mentor, int mentee, Said one) {
        int size = mentors[mentee] == null ? 0 : mentors[mentee].length;
        int[] numbers = size == 0 ? new int[1] : Arrays.copyOf(mentors[mentee], size + 1);
        var texts = size == 0 ? new Said[1] : Arrays.copyOf(said[mentee], size + 1);
        numbers[size] = mentor;
        texts[size] = one;
        mentors[mentee] = numbers;
        said[mentee] = texts;
    }

    Said of(int mentor, int mentee) {
        int[] numbers = mentors[mentee];
        for (int i = 0; numbers != null && i < numbers.length; i++) {
            if (numbers[i] == mentor) {
                return said[mentee][i];
            }
        }
        return Said.NOTHING;
    }
}
