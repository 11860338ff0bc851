/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.people.NumberSets;
import org.cadre.matching.people.Vocabulary;
import org.cadre.model.Educator;

/** Gives points for the share of the mentee's words that the mentor has too. */
final class SharedWords implements PairScorer {

    /** Key of the reason of pairs that share something; values: how many, of how many, which. */
    static final String SOME = "some"; //$NON-NLS-1$
    /** Key of the reason of pairs that share nothing; values: the mentee's words. */
    static final String NOTHING = "nothing"; //$NON-NLS-1$

    private final Vocabulary vocabulary = new Vocabulary();
    private final int[][] offered;
    private final int[][] wanted;

    SharedWords(MatchContext context, Function<Educator, Collection<String>> offers,
            Function<Educator, Collection<String>> wants) {
        offered = encode(context.mentors(), offers);
        wanted = encode(context.mentees(), wants);
    }

    private int[][] encode(List<Educator> people, Function<Educator, Collection<String>> words) {
        return people.stream().map(words).map(vocabulary::numbers).toArray(int[][]::new);
    }

    @Override
    public int points(int mentor, int mentee) {
        int[] offer = offered[mentor];
        int[] want = wanted[mentee];
        return offer.length == 0 || want.length == 0 ? NO_DATA
                : FULL * NumberSets.shared(offer, want) / want.length;
    }

    @Override
    public MatchReason reason(int mentor, int mentee) {
        return switch (points(mentor, mentee)) {
            case NO_DATA -> Criterion.UNKNOWN;
            case 0 -> MatchReason.of(NOTHING, words(IntStream.of(wanted[mentee])));
            default -> MatchReason.of(SOME, NumberSets.shared(offered[mentor], wanted[mentee]),
                    wanted[mentee].length, words(IntStream.of(wanted[mentee])
                            .filter(word -> NumberSets.has(offered[mentor], word))));
        };
    }

    private String words(IntStream numbers) {
        return numbers.mapToObj(vocabulary::word).collect(joining(", ")); //$NON-NLS-1$
    }
}
