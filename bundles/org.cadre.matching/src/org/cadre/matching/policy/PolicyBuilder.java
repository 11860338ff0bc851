/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.List;
import java.util.Map;

/** Changes parts of a policy and makes another one of it. */
public final class PolicyBuilder {

    private String name;
    private String description;
    private Map<String, RuleTerms> rules;
    private Map<String, CriterionTerms> criteria;
    private List<ChoiceRule> choices;
    private Aim aim;
    private int keepBonus;
    private CaseloadTerms caseloads;
    private FairnessTerms fairness;
    private int unmatchedCost;
    private int candidates;
    private WaitingTerms waiting;

    PolicyBuilder(Policy policy) {
        name = policy.name();
        description = policy.description();
        rules = policy.rules();
        criteria = policy.criteria();
        choices = policy.choices();
        aim = policy.aim();
        keepBonus = policy.keepBonus();
        caseloads = policy.caseloads();
        fairness = policy.fairness();
        unmatchedCost = policy.unmatchedCost();
        candidates = policy.candidates();
        waiting = policy.waiting();
    }

    /** Returns the policy with all changes. */
    public Policy build() {
        return new Policy(name, description, rules, criteria, choices, aim, keepBonus, caseloads, fairness,
                unmatchedCost, candidates, waiting);
    }

    /** What people call it. */
    public PolicyBuilder name(String other) {
        name = other;
        return this;
    }

    /** What it is for; may be empty. */
    public PolicyBuilder description(String other) {
        description = other;
        return this;
    }

    /** The terms of rules, by the rule's id. */
    public PolicyBuilder rules(Map<String, RuleTerms> other) {
        rules = other;
        return this;
    }

    /** The terms of criteria, by the criterion's id. */
    public PolicyBuilder criteria(Map<String, CriterionTerms> other) {
        criteria = other;
        return this;
    }

    /** The <i>k of n</i> rules. */
    public PolicyBuilder choices(List<ChoiceRule> other) {
        choices = other;
        return this;
    }

    /** What the match strives for. */
    public PolicyBuilder aim(Aim other) {
        aim = other;
        return this;
    }

    /** What an existing proposal is worth on top of its score, 0 to 10,000. */
    public PolicyBuilder keepBonus(int other) {
        keepBonus = other;
        return this;
    }

    /** What counts in caseloads. */
    public PolicyBuilder caseloads(CaseloadTerms other) {
        caseloads = other;
        return this;
    }

    /** Fairness between groups. */
    public PolicyBuilder fairness(FairnessTerms other) {
        fairness = other;
        return this;
    }

    /** What it adds that earlier matches left a mentee over. */
    public PolicyBuilder waiting(WaitingTerms other) {
        waiting = other;
        return this;
    }

    /** What a mentee without a mentor costs. */
    public PolicyBuilder unmatchedCost(int other) {
        unmatchedCost = other;
        return this;
    }

    /** How many of a mentee's best mentors are looked at first. */
    public PolicyBuilder candidates(int other) {
        candidates = other;
        return this;
    }
}
