/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.policy.ChoiceTerm;
import org.cadre.matching.policy.Policy;

/** Makes criteria and rules ready; a criterion that is asked for twice with the same numbers only once. */
final class Scorers {

    private final MatchContext context;
    private final Map<Key, PairScorer> ready = new HashMap<>();

    private record Key(String criterion, List<Double> values) {
    }

    Scorers(MatchContext context) {
        this.context = context;
    }

    PairScorer scorer(MatchCriterion criterion, MatchSettings settings) {
        var key = new Key(criterion.id(), criterion.settings().stream().map(settings::of).toList());
        return ready.computeIfAbsent(key, k -> criterion.prepare(context, settings));
    }

    PairFilter filter(MatchRule rule, Policy policy) {
        if (rule instanceof ChoiceTerm choice) {
            return choice.prepare(this::scorer);
        }
        var terms = policy.rules().get(rule.id());
        return rule.prepare(context, terms == null ? MatchSettings.NONE : terms.settings());
    }
}
