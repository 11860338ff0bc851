/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchTerm;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The rules and criteria that the installed modules offer. */
@Component(service = Terms.class)
public class Terms {

    private final Map<String, MatchRule> rules;
    private final Map<String, MatchCriterion> criteria;

    /** Offers these rules and criteria; of two with one id the first counts. */
    @Activate
    public Terms(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE,
                    policyOption = ReferencePolicyOption.GREEDY) List<MatchRule> rules,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE,
                    policyOption = ReferencePolicyOption.GREEDY) List<MatchCriterion> criteria) {
        this.rules = byId(rules);
        this.criteria = byId(criteria);
    }

    // In the order of ids, so that it doesn't matter in which order services came.
    private static <T extends MatchTerm> Map<String, T> byId(List<T> terms) {
        var map = new LinkedHashMap<String, T>();
        terms.stream().sorted(Comparator.comparing(MatchTerm::id))
                .forEach(term -> map.putIfAbsent(term.id(), term));
        return map;
    }

    /** These with one more rule, which holds for one match. */
    public Terms with(MatchRule rule) {
        var more = new ArrayList<>(rules.values());
        more.add(rule);
        return new Terms(more, List.copyOf(criteria.values()));
    }

    /** These with that criterion in place of the one of its id. */
    public Terms with(MatchCriterion criterion) {
        var others = new ArrayList<>(List.of(criterion));
        others.addAll(criteria.values());
        return new Terms(List.copyOf(rules.values()), others);
    }

    /** All rules, by id. */
    public Collection<MatchRule> rules() {
        return rules.values();
    }

    /** The rules that hold by a policy, hard and soft: the ones by id, then its <i>k of n</i> rules. */
    public List<MatchRule> rules(Policy policy) {
        return Stream.concat(rules.values().stream().filter(policy::holds),
                policy.choices().stream().map(this::choice)).toList();
    }

    /** Every rule that is installed or that the policy has of its own, whether it holds or not. */
    public List<MatchRule> allRules(Policy policy) {
        return Stream.concat(rules.values().stream(), policy.choices().stream().map(this::choice)).toList();
    }

    private ChoiceTerm choice(ChoiceRule choice) {
        return new ChoiceTerm(choice, choice.of().stream()
                .map(condition -> criterion(condition.criterion()).orElseThrow()).toList());
    }

    /** All criteria, by id. */
    public Collection<MatchCriterion> criteria() {
        return criteria.values();
    }

    /** The rule with that id. */
    public Optional<MatchRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The criterion with that id. */
    public Optional<MatchCriterion> criterion(String id) {
        return Optional.ofNullable(criteria.get(id));
    }
}
