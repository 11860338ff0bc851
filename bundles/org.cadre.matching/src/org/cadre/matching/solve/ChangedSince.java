/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.cadre.matching.model.TalkRound;
import org.cadre.matching.talks.TalkAnswers;

/** What of that which a match looks at is another since a run. */
public enum ChangedSince {
    /** Nothing. */
    NOTHING,
    /** Answers after first talks came in; nothing else changed. */
    ANSWERS,
    /** People changed, or pairs ended; there are no answers that could have come in. */
    PEOPLE,
    /** People changed, or pairs ended; answers may have come in, too. */
    PEOPLE_OR_ANSWERS;

    /**
     * A run keeps one digest of all it saw. If that is the one of today's people with the answers of none, or
     * of the first of the rounds, it is the answers that came since.
     *
     * @param then the digest that the run kept
     * @param rounds the rounds of the program, the earliest first
     * @param now makes the digest of today's people with some answers
     */
    static ChangedSince of(String then, List<TalkRound> rounds, Function<TalkAnswers, String> now) {
        var all = TalkAnswers.of(rounds);
        if (now.apply(all).equals(then)) {
            return NOTHING;
        }
        if (all.isEmpty()) {
            return PEOPLE;
        }
        boolean answers = IntStream.range(0, rounds.size()).mapToObj(i -> rounds.subList(0, i))
                .anyMatch(some -> now.apply(TalkAnswers.of(some)).equals(then));
        return answers ? ANSWERS : PEOPLE_OR_ANSWERS;
    }
}
