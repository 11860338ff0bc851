/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;
import org.cadre.matching.proposal.ScorePart;

/** Divides the score of a pair among the criteria, so that the parts add up to it exactly. */
public final class Breakdown {

    private static final Comparator<ScorePart> GREATEST_FIRST = Comparator
            .comparingInt(ScorePart::contribution).thenComparingInt(ScorePart::weight).reversed();

    private final Scoring scoring;

    /** Explains the scores of this scoring. */
    public Breakdown(Scoring scoring) {
        this.scoring = scoring;
    }

    /** Returns one part a criterion of the policy and one a soft rule that it breaks, the greatest first. */
    public List<ScorePart> of(int mentor, int mentee) {
        int[] points = IntStream.range(0, scoring.criteria().size())
                .map(i -> scoring.scorer(i).points(mentor, mentee)).toArray();
        int[] shares = shares(points, scoring.merit(mentor, mentee));
        var parts = new ArrayList<ScorePart>();
        for (int i = 0; i < points.length; i++) {
            parts.add(part(i, points[i], shares[i], mentor, mentee));
        }
        if (IntStream.of(points).allMatch(p -> p == PairScorer.NO_DATA)) {
            parts.add(neutral());
        }
        parts.addAll(penalties(mentor, mentee));
        parts.sort(GREATEST_FIRST);
        return parts;
    }

    /** One part a soft rule that the pair breaks; together they take no more than there is. */
    private List<ScorePart> penalties(int mentor, int mentee) {
        var soft = scoring.penalties();
        long[] due = IntStream.range(0, soft.rules().size()).mapToLong(i -> soft.of(i, mentor, mentee))
                .toArray();
        int[] taken = Shares.of(due, scoring.merit(mentor, mentee) - scoring.rating(mentor, mentee));
        return IntStream.range(0, due.length).filter(i -> due[i] > 0)
                .mapToObj(i -> ScorePart.penalty(soft.rules().get(i), -taken[i],
                        soft.text(i, mentor, mentee)))
                .toList();
    }

    private ScorePart part(int place, int points, int share, int mentor, int mentee) {
        var criterion = scoring.criteria().get(place);
        var text = criterion.text(scoring.scorer(place).reason(mentor, mentee));
        return new ScorePart(criterion.id(), criterion.label(), scoring.weight(place), points, share, text);
    }

    private static ScorePart neutral() {
        return new ScorePart("", Messages.Breakdown_neutral, 0, //$NON-NLS-1$
                Scoring.NEUTRAL, Scoring.NEUTRAL, Messages.Breakdown_neutralText);
    }

    /** Rounds down, then gives what is missing to those that lost most by it (largest remainder). */
    private int[] shares(int[] points, int score) {
        int counted = IntStream.range(0, points.length).filter(i -> points[i] != PairScorer.NO_DATA)
                .map(scoring::weight).sum();
        int[] shares = new int[points.length];
        var byRemainder = new ArrayList<Integer>();
        int missing = counted == 0 ? 0 : score;
        for (int i = 0; i < points.length; i++) {
            if (points[i] != PairScorer.NO_DATA) {
                shares[i] = (int) (product(points, i) / counted);
                missing -= shares[i];
                byRemainder.add(i);
            }
        }
        byRemainder.sort(Comparator.comparingLong(i -> -(product(points, i) % counted)));
        byRemainder.subList(0, missing).forEach(i -> shares[i]++);
        return shares;
    }

    private long product(int[] points, int place) {
        return (long) points[place] * scoring.weight(place);
    }
}
