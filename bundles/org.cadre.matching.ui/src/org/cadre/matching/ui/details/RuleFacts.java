/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.details;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.match.MatchRule;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.ui.Messages;
import org.cadre.ui.details.Details.Fact;
import org.eclipse.osgi.util.NLS;

/** Says which rules a match kept, and where they come from. */
final class RuleFacts {

    private final Policies policies;
    private final Terms terms;

    RuleFacts(Policies policies, Terms terms) {
        this.policies = policies;
        this.terms = terms;
    }

    /** The rules that held in that run. */
    List<Fact> of(MatchRun run) {
        try {
            var policy = policies.parse(run.getPolicy(), Messages.Rules_policy);
            return terms.rules(policy).stream().map(rule -> fact(rule, policy.penalty(rule))).toList();
        } catch (CadreException e) {
            return List.of(Fact.of(Messages.Rules_policy, e.getMessage()));
        }
    }

    private static Fact fact(MatchRule rule, int penalty) {
        var text = rule.source().isEmpty() ? rule.explanation()
                : NLS.bind(Messages.Rules_source, rule.explanation(), rule.source());
        return Fact.of(rule.label(), penalty == 0 ? text
                : NLS.bind(Messages.Rules_soft, text, ScoreTexts.score(penalty)));
    }
}
