/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.PairFilter;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;

/**
 * A policy made ready for one set of people: says of every pair whether it may be and what it is worth. A
 * criterion that lacks data doesn't count for the pair; the others then share its weight. A soft rule takes
 * points off, down to none, instead of refusing.
 */
public final class Scoring implements Scores {

    /** In place of a score for a pair that a rule refuses. */
    public static final int REFUSED = -1;
    /** In place of a score for a pair that is not as good as it should be. */
    static final int TOO_LOW = -2;
    /** The score of a pair about which no criterion knows anything: neither good nor bad. */
    public static final int NEUTRAL = PairScorer.FULL / 2;

    private final List<MatchRule> rules;
    private final List<MatchCriterion> criteria;
    private final PairFilter[] filters;
    private final PairScorer[] scorers;
    private final int[] weights;
    private final int totalWeight;
    private final Penalties penalties;

    /** Prepares rules and criteria; runs on the thread that owns the elements. */
    public Scoring(Terms terms, Policy policy, MatchContext context) {
        var ready = new Scorers(context);
        rules = terms.rules(policy).stream().filter(rule -> policy.penalty(rule) == 0).toList();
        criteria = terms.criteria().stream().filter(c -> policy.weight(c.id()) > 0)
                .sorted(Comparator.comparingInt(c -> -policy.weight(c.id()))).toList();
        filters = filters(rules, ready, policy);
        scorers = criteria.stream().map(c -> ready.scorer(c, policy.criteria().get(c.id()).settings()))
                .toArray(PairScorer[]::new);
        weights = criteria.stream().mapToInt(c -> policy.weight(c.id())).toArray();
        totalWeight = IntStream.of(weights).sum();
        var soft = terms.rules(policy).stream().filter(rule -> policy.penalty(rule) > 0).toList();
        penalties = new Penalties(soft, filters(soft, ready, policy),
                soft.stream().mapToInt(policy::penalty).toArray());
    }

    private Scoring(Scoring all, int[] kept, Penalties penalties) {
        rules = IntStream.of(kept).mapToObj(all.rules::get).toList();
        criteria = all.criteria;
        filters = IntStream.of(kept).mapToObj(i -> all.filters[i]).toArray(PairFilter[]::new);
        scorers = all.scorers;
        weights = all.weights;
        totalWeight = all.totalWeight;
        this.penalties = penalties;
    }

    /** Returns the same as it would be if that rule, which refuses pairs, did not hold. */
    public Scoring without(String rule) {
        return new Scoring(this, allBut(rule), penalties);
    }

    /** Returns the same as it would be if that rule took so many points off in place of refusing pairs. */
    public Scoring soft(String rule, int points) {
        int[] kept = allBut(rule);
        var soft = penalties;
        for (int i = 0; i < filters.length; i++) {
            soft = rules.get(i).id().equals(rule) ? soft.and(rules.get(i), filters[i], points) : soft;
        }
        return new Scoring(this, kept, soft);
    }

    private int[] allBut(String rule) {
        return IntStream.range(0, rules.size()).filter(i -> !rules.get(i).id().equals(rule)).toArray();
    }

    private static PairFilter[] filters(List<MatchRule> rules, Scorers ready, Policy policy) {
        return rules.stream().map(rule -> ready.filter(rule, policy)).toArray(PairFilter[]::new);
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

    /** Looks at the weightiest criteria first and stops when the rest cannot bring enough. */
    @Override
    public int score(int mentor, int mentee, int atLeast) {
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
        rating = Math.max(0, rating - penalties.of(mentor, mentee));
        if (rating < atLeast) {
            return TOO_LOW;
        }
        return isRefused(mentor, mentee) ? REFUSED : rating;
    }

    @Override
    public int[] mentorsFor(int mentee) {
        int[] fewest = null;
        for (var filter : filters) {
            int[] mentors = filter.mentorsFor(mentee);
            fewest = fewest == null || mentors != null && mentors.length < fewest.length ? mentors : fewest;
        }
        return fewest;
    }

    /** The score of the pair, whether a rule refuses it or not. */
    public int rating(int mentor, int mentee) {
        return Math.max(0, merit(mentor, mentee) - penalties.of(mentor, mentee));
    }

    /** What the criteria give the pair, before soft rules take points off. */
    int merit(int mentor, int mentee) {
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

    /** The rules that take points off. */
    Penalties penalties() {
        return penalties;
    }

    /** The rules that hold and refuse pairs. */
    public List<MatchRule> rules() {
        return rules;
    }

    /** The criteria that count. */
    List<MatchCriterion> criteria() {
        return criteria;
    }

    /** Why the rule of that place in {@link #rules} refuses the pair, as a sentence; only if it does. */
    public String refusal(int rule, int mentor, int mentee) {
        return rules.get(rule).text(filters[rule].refusal(mentor, mentee));
    }

    /** Whether the rule of that place in {@link #rules} allows the pair. */
    public boolean allows(int rule, int mentor, int mentee) {
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
