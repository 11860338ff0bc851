/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.MatchTerm;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.RuleTerms;
import org.cadre.matching.policy.Terms;

/**
 * A policy as a sheet that a coordinator reads and changes. Changing it gives another policy.
 *
 * @param policy the policy
 * @param criteria everything that can count, the preset's heaviest first
 * @param rules every rule, those that can be switched off first
 */
public record PolicySheet(Policy policy, List<CriterionLine> criteria, List<RuleLine> rules) {

    /** Copies the lists. */
    public PolicySheet {
        criteria = List.copyOf(criteria);
        rules = List.copyOf(rules);
    }

    /**
     * The sheet of a policy.
     *
     * @param preset gives the order of lines, which so doesn't change with the weights
     */
    public static PolicySheet of(Policy policy, Policy preset, Terms terms) {
        return new PolicySheet(policy, criteria(policy, preset, terms.criteria()),
                rules(policy, terms.rules()));
    }

    private static List<CriterionLine> criteria(Policy policy, Policy preset,
            Collection<MatchCriterion> criteria) {
        var sum = criteria.stream().mapToInt(c -> policy.weight(c.id())).sum();
        var order = Comparator.comparingInt((MatchCriterion c) -> preset.weight(c.id())).reversed()
                .thenComparing(MatchTerm::label);
        return criteria.stream().sorted(order).map(c -> line(policy, c, sum)).toList();
    }

    private static CriterionLine line(Policy policy, MatchCriterion criterion, int sum) {
        var weight = policy.weight(criterion.id());
        return new CriterionLine(criterion, weight, sum == 0 ? 0 : (double) weight / sum,
                SettingLine.of(criterion, settings(policy, criterion)));
    }

    private static List<RuleLine> rules(Policy policy, Collection<MatchRule> rules) {
        var order = Comparator.comparing(MatchRule::mandatory).thenComparing(MatchTerm::label);
        return rules.stream().sorted(order).map(rule -> {
            var terms = policy.rules().get(rule.id());
            var settings = terms == null ? MatchSettings.NONE : terms.settings();
            return new RuleLine(rule, policy.holds(rule), policy.penalty(rule),
                    SettingLine.of(rule, settings));
        }).toList();
    }

    private static MatchSettings settings(Policy policy, MatchCriterion criterion) {
        var terms = policy.criteria().get(criterion.id());
        return terms == null ? MatchSettings.NONE : terms.settings();
    }

    /** Whether no pair would be better than another, so that a match makes no sense. */
    public boolean nothingCounts() {
        return criteria.stream().allMatch(line -> line.weight() == 0);
    }

    /** The line of that criterion. */
    public CriterionLine criterion(String id) {
        return criteria.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    /** The line of that rule. */
    public RuleLine rule(String id) {
        return rules.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    /** The policy with another weight for that line. */
    public Policy withWeight(CriterionLine line, int weight) {
        return policy.withWeight(line.id(),
                new CriterionTerms(weight, settings(policy, line.criterion()), note(line)));
    }

    /** The policy with another number for one of the line's settings. */
    public Policy withSetting(CriterionLine line, SettingLine setting, double value) {
        var settings = setting.with(settings(policy, line.criterion()), value);
        return policy.withWeight(line.id(), new CriterionTerms(line.weight(), settings, note(line)));
    }

    /** The policy with that rule on or off. */
    public Policy withRule(RuleLine line, boolean on) {
        var terms = policy.rules().getOrDefault(line.id(),
                new RuleTerms(true, MatchSettings.NONE, "")); //$NON-NLS-1$
        return policy.withRule(line.id(), terms.withOn(on));
    }

    /** The policy in which that rule holds and takes so many points off; 0 for a hard rule. */
    public Policy withPenalty(RuleLine line, int penalty) {
        return policy.withPenalty(line.id(), penalty);
    }

    /** The policy with another number for one of the rule's settings. */
    public Policy withSetting(RuleLine line, SettingLine setting, double value) {
        var terms = policy.rules().getOrDefault(line.id(),
                new RuleTerms(true, MatchSettings.NONE, "")); //$NON-NLS-1$
        var settings = setting.with(terms.settings(), value);
        return policy.withRule(line.id(), terms.withOn(line.on()).withSettings(settings));
    }

    /** Why a criterion counts so much, in the words of whoever wrote the policy; empty where nobody said. */
    public String note(CriterionLine line) {
        var terms = policy.criteria().get(line.id());
        return terms == null ? "" : terms.note(); //$NON-NLS-1$
    }

    /** Why a rule is as it is, in the words of whoever wrote the policy; empty where nobody said. */
    public String note(RuleLine line) {
        var terms = policy.rules().get(line.id());
        return terms == null ? "" : terms.note(); //$NON-NLS-1$
    }

    /** The policy with another note for that line. */
    public Policy withNote(CriterionLine line, String note) {
        return policy.withWeight(line.id(),
                new CriterionTerms(line.weight(), settings(policy, line.criterion()), note));
    }

    /** The policy with another note for that rule, which holds or not as before. */
    public Policy withNote(RuleLine line, String note) {
        var terms = policy.rules().getOrDefault(line.id(),
                new RuleTerms(line.on(), MatchSettings.NONE, "")); //$NON-NLS-1$
        return policy.withRule(line.id(), terms.withNote(note));
    }
}
