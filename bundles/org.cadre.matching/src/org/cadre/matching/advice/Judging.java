/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice;

import org.cadre.core.match.MatchCriterion;
import org.cadre.matching.advice.WeightAdvice.Verdict;
import org.cadre.matching.policy.CriterionTerms;

/** Decides what numbers allow to suggest. */
final class Judging {

    /** Below so many pairs nothing is suggested. */
    static final int LEAST_PAIRS = 30;
    /** Below so many different mentors or mentees nothing is suggested. */
    static final int LEAST_PEOPLE = 20;
    /** Every association is drawn towards none as if so many more people had shown nothing. */
    static final int NEUTRAL = 20;
    /** The chance that one or more of all suggestions is due to chance alone, at most. */
    static final double RISK = 0.05;

    private static final double MOST_CHANGE = 0.5;

    private final double width;

    /** @param criteria how many are looked at; each gets its share of the risk (Bonferroni) */
    Judging(int criteria) {
        width = Normal.quantile(1 - RISK / Math.max(1, criteria) / 2);
    }

    WeightAdvice of(MatchCriterion criterion, int weight, double[] points, double[] answers, int people) {
        var evidence = Association.of(points, answers, people, width);
        var verdict = verdict(evidence);
        return new WeightAdvice(criterion.id(), criterion.label(), weight,
                verdict == Verdict.MORE || verdict == Verdict.LESS ? suggested(weight, evidence) : weight,
                verdict, evidence);
    }

    private static Verdict verdict(Association evidence) {
        if (evidence.pairs() < LEAST_PAIRS || evidence.people() < LEAST_PEOPLE) {
            return Verdict.TOO_FEW;
        }
        if (!evidence.isClear()) {
            return Verdict.UNCLEAR;
        }
        return evidence.value() > 0 ? Verdict.MORE : Verdict.LESS;
    }

    /** The weight more or less by the drawn association, by half at most and by one at least. */
    private static int suggested(int weight, Association evidence) {
        double change = Math.max(-MOST_CHANGE, Math.min(MOST_CHANGE, evidence.drawn(NEUTRAL)));
        int step = (int) Math.round(weight * change);
        int least = change > 0 ? Math.max(1, step) : Math.min(-1, step);
        return Math.max(0, Math.min(CriterionTerms.MOST_WEIGHT, weight + least));
    }
}
