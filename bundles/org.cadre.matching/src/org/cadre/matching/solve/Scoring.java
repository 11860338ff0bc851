/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;

/**
 * A policy made ready for one set of people: says of every pair whether it may be and what it is worth. A
 * criterion that lacks data doesn't count for the pair; the others then share its weight.
 */
public final class Scoring {

    /** In place of a score for a pair that a rule refuses. */
    public static final int REFUSED = -1;
    /** In place of a score for a pair that is not as good as it should be. */
    static final int TOO_LOW = -2;
    /** The score of a pair about which no criterion knows anything: neither good nor bad. */
    public static final int NEUTRAL = PairScorer.FULL / 2;

    private final List<MatchRule> rules = new ArrayList<>();
    private final List<MatchCriterion> criteria = new ArrayList<>();
    private final PairFilter[] filters;
    private final PairScorer[] scorers;
    private final int[] weights;
    private final int totalWeight;

    /** Prepares rules and criteria; runs on the thread that owns the elements. */
    public Scoring(Terms terms, Policy policy, MatchContext context) {
        terms.rules().stream().filter(policy::holds).forEach(rules::add);
        terms.criteria().stream().filter(c -> policy.weight(c.id()) > 0)
                .sorted(Comparator.comparingInt(c -> -policy.weight(c.id()))).forEach(criteria::add);
        filters = rules.stream().map(rule -> rule.prepare(context, settings(rule, policy)))
                .toArray(PairFilter[]::new);
        scorers = criteria.stream().map(c -> c.prepare(context, policy.criteria().get(c.id()).settings()))
                .toArray(PairScorer[]::new);
        weights = criteria.stream().mapToInt(c -> policy.weight(c.id())).toArray();
        totalWeight = IntStream.of(weights).sum();
    }

    private static MatchSettings settings(MatchRule rule, Policy policy) {
        var terms = policy.rules().get(rule.id());
        return terms == null ? MatchSettings.NONE : terms.settings();
    }

    /** The score of the pair, 0 to 10,000, or {@link #REFUSED}. */
    public int score(int mentor, int mentee) {
        return isRefused(mentor, mentee) ? REFUSED : rating(mentor, mentee);
    }

    private boolean isRefused(int mentor, int mentee) {
        for (var filter : filters) {
            if (!filter.allows(mentor, mentee)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The score of the pair if it is at least so good; for others {@link #REFUSED} or {@link #TOO_LOW}.
     * Looks at the weightiest criteria first and stops when the rest cannot bring enough.
     */
    int score(int mentor, int mentee, int atLeast) {
        long sum = 0;
        int counted = 0;
        int rest = totalWeight;
        for (int i = 0; i < scorers.length; i++) {
            if (sum + (long) PairScorer.FULL * rest < (long) atLeast * (counted + rest)) {
                return TOO_LOW;
            }
            int points = scorers[i].points(mentor, mentee);
            rest -= weights[i];
            if (points != PairScorer.NO_DATA) {
                sum += (long) points * weights[i];
                counted += weights[i];
            }
        }
        int rating = counted == 0 ? NEUTRAL : (int) (sum / counted);
        if (rating < atLeast) {
            return TOO_LOW;
        }
        return isRefused(mentor, mentee) ? REFUSED : rating;
    }

    /** The score of the pair, whether a rule refuses it or not. */
    public int rating(int mentor, int mentee) {
        long sum = 0;
        int counted = 0;
        for (int i = 0; i < scorers.length; i++) {
            int points = scorers[i].points(mentor, mentee);
            if (points != PairScorer.NO_DATA) {
                sum += (long) points * weights[i];
                counted += weights[i];
            }
        }
        return counted == 0 ? NEUTRAL : (int) (sum / counted);
    }

    /** The rules that hold. */
    List<MatchRule> rules() {
        return rules;
    }

    /** The criteria that count. */
    List<MatchCriterion> criteria() {
        return criteria;
    }

    /** Whether the rule of that place in {@link #rules} allows the pair. */
    boolean allows(int rule, int mentor, int mentee) {
        return filters[rule].allows(mentor, mentee);
    }

    /** What the criterion of that place in {@link #criteria} says of pairs. */
    PairScorer scorer(int criterion) {
        return scorers[criterion];
    }

    /** What the criterion of that place in {@link #criteria} weighs. */
    int weight(int criterion) {
        return weights[criterion];
    }
}
