/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.cadre.matching.model.TalkRound;
import org.cadre.matching.talks.TalkAnswers;

/**
 * What of that which a match looks at is another since a run.
 *
 * @param kind in general
 * @param changes in particular; empty if nothing changed or an earlier version of Cadre made the run
 */
public record ChangedSince(Kind kind, Optional<Changes> changes) {

    /** Everything is as it was. */
    public static final ChangedSince NOTHING = new ChangedSince(Kind.NOTHING, Optional.empty());

    /** What can be told from the one digest of all that a run saw. */
    public enum Kind {
        /** Nothing. */
        NOTHING,
        /** Answers after first talks came in; nothing else changed. */
        ANSWERS,
        /** People changed, or pairs ended; there are no answers that could have come in. */
        PEOPLE,
        /** People changed, or pairs ended; answers may have come in, too. */
        PEOPLE_OR_ANSWERS
    }

    /**
     * What changed in particular, people by name.
     *
     * @param changed of whom something is recorded that was not, or no longer is
     * @param joined who is in the program and was not
     * @param left who was in the program and is no longer
     * @param erased how many were in the program who are in the database no longer
     * @param pairs how many pairs ended, or changed in other programs
     * @param answers whether answers after first talks came in
     */
    public record Changes(List<String> changed, List<String> joined, List<String> left, int erased, int pairs,
            boolean answers) {

        /** Copies the lists. */
        public Changes {
            changed = List.copyOf(changed);
            joined = List.copyOf(joined);
            left = List.copyOf(left);
        }
    }

    /**
     * A run keeps one digest of all it saw. If that is the one of today's people with the answers of none, or
     * of the first of the rounds, it is the answers that came since.
     *
     * @param then the digest that the run kept
     * @param rounds the rounds of the program, the earliest first
     * @param now makes the digest of today's people with some answers
     */
    static Kind kind(String then, List<TalkRound> rounds, Function<TalkAnswers, String> now) {
        var all = TalkAnswers.of(rounds);
        if (now.apply(all).equals(then)) {
            return Kind.NOTHING;
        }
        if (all.isEmpty()) {
            return Kind.PEOPLE;
        }
        boolean answers = IntStream.range(0, rounds.size()).mapToObj(i -> rounds.subList(0, i))
                .anyMatch(some -> now.apply(TalkAnswers.of(some)).equals(then));
        return answers ? Kind.ANSWERS : Kind.PEOPLE_OR_ANSWERS;
    }
}
