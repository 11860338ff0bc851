/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchTerm;
import org.cadre.matching.Messages;
import org.cadre.matching.policy.ChoiceTerm;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.text.ScoreTexts;
import org.eclipse.osgi.util.NLS;

/** The policy of a report: what counted how much, and where it comes from. */
@SuppressWarnings("nls")
final class PolicySection {

    private final Policy policy;
    private final Terms terms;

    PolicySection(Policy policy, Terms terms) {
        this.policy = policy;
        this.terms = terms;
    }

    String html() {
        return Html.element("p", "<strong>" + Html.text(policy.name()) + "</strong> "
                + Html.text(policy.description())) + criteria() + rules();
    }

    private String criteria() {
        var byWeight = Comparator.comparingInt(
                (Map.Entry<String, CriterionTerms> entry) -> entry.getValue().weight()).reversed();
        return Html.wideTable(Messages.PolicySection_criteria, List.of(Messages.PairRows_criterion,
                Messages.PairRows_weight, Messages.PolicySection_how, Messages.PolicySection_source),
                policy.criteria().entrySet().stream().sorted(byWeight).map(this::criterion).toList());
    }

    private List<String> criterion(Map.Entry<String, CriterionTerms> entry) {
        var criterion = terms.criterion(entry.getKey());
        return List.of(Html.text(criterion.map(MatchTerm::label).orElse(entry.getKey())),
                String.valueOf(entry.getValue().weight()),
                Html.text(criterion.map(MatchTerm::explanation).orElse("")),
                Html.text(criterion.map(MatchTerm::source).orElse("")));
    }

    private String rules() {
        return Html.wideTable(Messages.PolicySection_rules, List.of(Messages.PolicySection_rule,
                Messages.PolicySection_holds, Messages.PolicySection_how, Messages.PolicySection_source),
                Stream.concat(terms.rules().stream(),
                        terms.rules(policy).stream().filter(ChoiceTerm.class::isInstance))
                        .map(this::rule).toList());
    }

    private List<String> rule(MatchRule rule) {
        return List.of(Html.text(rule.label()), Html.text(state(rule)),
                Html.text(rule.explanation()), Html.text(rule.source()));
    }

    private String state(MatchRule rule) {
        if (!policy.holds(rule)) {
            return Messages.PolicySection_off;
        }
        int penalty = policy.penalty(rule);
        return penalty == 0 ? Messages.PolicySection_on
                : NLS.bind(Messages.PolicySection_soft, ScoreTexts.score(penalty));
    }
}
