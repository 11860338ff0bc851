/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.match.MatchRule;
import org.cadre.core.match.PairFilter;

/** The soft rules of a policy made ready: they take points off a pair instead of refusing it. */
final class Penalties {

    private final List<MatchRule> rules;
    private final PairFilter[] filters;
    private final int[] points;

    /**
     * @param points what each rule takes off, in points of 10,000
     */
    Penalties(List<MatchRule> rules, PairFilter[] filters, int[] points) {
        this.rules = List.copyOf(rules);
        this.filters = filters;
        this.points = points;
    }

    /** Returns the same with one more rule. */
    Penalties and(MatchRule rule, PairFilter filter, int more) {
        int count = filters.length;
        var all = Arrays.copyOf(filters, count + 1);
        all[count] = filter;
        int[] off = Arrays.copyOf(points, count + 1);
        off[count] = more;
        return new Penalties(Stream.concat(rules.stream(), Stream.of(rule)).toList(), all, off);
    }

    /** What the rules that the pair breaks take off together; may be more than the pair has. */
    int of(int mentor, int mentee) {
        int sum = 0;
        for (int i = 0; i < filters.length; i++) {
            sum += filters[i].allows(mentor, mentee) ? 0 : points[i];
        }
        return sum;
    }

    /** The rules. */
    List<MatchRule> rules() {
        return rules;
    }

    /** What the rule of that place takes off the pair, as long as there is enough. */
    int of(int rule, int mentor, int mentee) {
        return filters[rule].allows(mentor, mentee) ? 0 : points[rule];
    }

    /** Why the rule of that place takes points off the pair, as a sentence. */
    String text(int rule, int mentor, int mentee) {
        return rules.get(rule).text(filters[rule].refusal(mentor, mentee));
    }
}
