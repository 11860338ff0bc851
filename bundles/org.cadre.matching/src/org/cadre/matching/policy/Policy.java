/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;

/**
 * The rules and weights of a match. Rules that it doesn't name hold if they do by preset, criteria that it
 * doesn't name don't count.
 *
 * @param name what people call it
 * @param description what it is for and where it comes from; may be empty
 * @param rules by the rule's id
 * @param criteria by the criterion's id
 * @param choices the <i>k of n</i> rules, each name once
 * @param aim what the match strives for first
 * @param keepBonus what a pair that is proposed already is worth on top of its score, 0 to 10,000
 * @param caseloads what counts in caseloads
 * @param fairness what is asked for groups of mentees
 * @param unmatchedCost what a mentee without a mentor costs; a pair costs 10,000 minus its score
 * @param candidates how many of a mentee's best mentors are looked at first; affects speed, never the result
 * @param waiting what it adds to the unmatched cost that earlier matches left a mentee over
 */
public record Policy(String name, String description, Map<String, RuleTerms> rules,
        Map<String, CriterionTerms> criteria, List<ChoiceRule> choices, Aim aim, int keepBonus,
        CaseloadTerms caseloads, FairnessTerms fairness, int unmatchedCost, int candidates,
        WaitingTerms waiting) {

    /** The unmatched cost where a policy says nothing: ten pairs may get worse before one is given up. */
    public static final int PRESET_UNMATCHED_COST = 100_000;
    /** The greatest unmatched cost. */
    public static final int MOST_UNMATCHED_COST = 10_000_000;
    /** How many candidates are looked at first where a policy says nothing. */
    public static final int PRESET_CANDIDATES = 50;
    /** The greatest number of candidates. */
    public static final int MOST_CANDIDATES = 1_000;
    /** The greatest bonus for pairs that are proposed already. */
    public static final int MOST_KEEP_BONUS = 10_000;
    /** How many <i>k of n</i> rules a policy can have. */
    public static final int MOST_CHOICES = 50;

    /** Keeps the order of the maps. */
    public Policy {
        rules = new LinkedHashMap<>(rules);
        criteria = new LinkedHashMap<>(criteria);
        choices = List.copyOf(choices);
    }

    /** A policy that says nothing about choices, aim, caseloads and fairness. */
    public Policy(String name, String description, Map<String, RuleTerms> rules,
            Map<String, CriterionTerms> criteria, int unmatchedCost, int candidates) {
        this(name, description, rules, criteria, List.of(), Aim.BEST_AVERAGE, 0, CaseloadTerms.PRESET,
                FairnessTerms.NONE, unmatchedCost, candidates, WaitingTerms.PRESET);
    }

    /** The weight of a criterion; 0 if the policy doesn't name it. */
    public int weight(String criterion) {
        var terms = criteria.get(criterion);
        return terms == null ? 0 : terms.weight();
    }

    /** Whether a rule holds, be it hard or soft. */
    public boolean holds(MatchRule rule) {
        var terms = rules.get(rule.id());
        return rule.mandatory() || (terms == null ? rule.preset() : terms.on());
    }

    /** What a pair that the rule would refuse loses instead, in points of 10,000; 0 if it is refused. */
    public int penalty(MatchRule rule) {
        if (rule instanceof ChoiceTerm term) {
            return term.choice().penalty();
        }
        var terms = rules.get(rule.id());
        return rule.mandatory() || terms == null ? 0 : terms.penalty();
    }

    /** Returns a builder that starts from this policy. */
    public PolicyBuilder change() {
        return new PolicyBuilder(this);
    }

    /** Returns this policy with another weight for a criterion. */
    public Policy withWeight(String criterion, CriterionTerms terms) {
        var changed = new LinkedHashMap<>(criteria);
        changed.put(criterion, terms);
        return change().criteria(changed).build();
    }

    /** Returns this policy with other terms for a rule. */
    public Policy withRule(String rule, RuleTerms terms) {
        var changed = new LinkedHashMap<>(rules);
        changed.put(rule, terms);
        return change().rules(changed).build();
    }

    /**
     * Returns this policy with a rule made soft, or hard again.
     *
     * @param rule the id of a rule, also of a {@link ChoiceRule}; it holds afterwards
     * @param penalty in points of 10,000; 0 makes the rule hard
     */
    public Policy withPenalty(String rule, int penalty) {
        if (choices.stream().anyMatch(choice -> choice.id().equals(rule))) {
            return withChoices(choices.stream()
                    .map(choice -> choice.id().equals(rule) ? choice.withPenalty(penalty) : choice).toList());
        }
        var terms = rules.getOrDefault(rule, new RuleTerms(true, MatchSettings.NONE, "")); //$NON-NLS-1$
        return withRule(rule, terms.withOn(true).withPenalty(penalty));
    }

    /** Returns this policy with other <i>k of n</i> rules. */
    public Policy withChoices(List<ChoiceRule> other) {
        return change().choices(other).build();
    }

    /** Returns this policy with another aim. */
    public Policy withAim(Aim other) {
        return change().aim(other).build();
    }

    /** Returns this policy with another bonus for pairs that are proposed already. */
    public Policy withKeepBonus(int other) {
        return change().keepBonus(other).build();
    }

    /** Returns this policy with other terms for caseloads. */
    public Policy withCaseloads(CaseloadTerms other) {
        return change().caseloads(other).build();
    }

    /** Returns this policy with other terms for fairness. */
    public Policy withFairness(FairnessTerms other) {
        return change().fairness(other).build();
    }

    /** Returns this policy with other terms for those who waited before. */
    public Policy withWaiting(WaitingTerms other) {
        return change().waiting(other).build();
    }

    /** Returns this policy with another cost of staying unmatched. */
    public Policy withUnmatchedCost(int other) {
        return change().unmatchedCost(other).build();
    }
}
