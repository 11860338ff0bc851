/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.match.MatchRule;

/**
 * The rules and weights of a match. Rules that it doesn't name hold, criteria that it doesn't name don't.
 *
 * @param name what people call it
 * @param description what it is for and where it comes from; may be empty
 * @param rules by the rule's id
 * @param criteria by the criterion's id
 * @param unmatchedCost what a mentee without a mentor costs; a pair costs 10,000 minus its score
 * @param candidates how many of a mentee's best mentors are looked at first; affects speed, never the result
 */
public record Policy(String name, String description, Map<String, RuleTerms> rules,
        Map<String, CriterionTerms> criteria, int unmatchedCost, int candidates) {

    /** The unmatched cost where a policy says nothing: ten pairs may get worse before one is given up. */
    public static final int PRESET_UNMATCHED_COST = 100_000;
    /** The greatest unmatched cost. */
    public static final int MOST_UNMATCHED_COST = 10_000_000;
    /** How many candidates are looked at first where a policy says nothing. */
    public static final int PRESET_CANDIDATES = 50;
    /** The greatest number of candidates. */
    public static final int MOST_CANDIDATES = 1_000;

    /** Keeps the order of the maps. */
    public Policy {
        rules = new LinkedHashMap<>(rules);
        criteria = new LinkedHashMap<>(criteria);
    }

    /** The weight of a criterion; 0 if the policy doesn't name it. */
    public int weight(String criterion) {
        var terms = criteria.get(criterion);
        return terms == null ? 0 : terms.weight();
    }

    /** Whether a rule holds. */
    public boolean holds(MatchRule rule) {
        var terms = rules.get(rule.id());
        return rule.mandatory() || terms == null || terms.on();
    }

    /** Returns this policy with another weight for a criterion. */
    public Policy withWeight(String criterion, CriterionTerms terms) {
        var changed = new LinkedHashMap<>(criteria);
        changed.put(criterion, terms);
        return new Policy(name, description, rules, changed, unmatchedCost, candidates);
    }

    /** Returns this policy with other terms for a rule. */
    public Policy withRule(String rule, RuleTerms terms) {
        var changed = new LinkedHashMap<>(rules);
        changed.put(rule, terms);
        return new Policy(name, description, changed, criteria, unmatchedCost, candidates);
    }

    /** Returns this policy with another cost of staying unmatched. */
    public Policy withUnmatchedCost(int other) {
        return new Policy(name, description, rules, criteria, other, candidates);
    }
}
