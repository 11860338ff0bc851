/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.core.match.PairScorer;
import org.eclipse.osgi.util.NLS;

/**
 * A <i>k of n</i> rule of a policy as a rule like any other, so that whoever counts and explains refusals
 * does it for both. Its reasons say which conditions hold, which don't, and of which nothing is known.
 */
public final class ChoiceTerm implements MatchRule {

    private final ChoiceRule choice;
    private final List<MatchCriterion> criteria;

    /**
     * @param criteria of the conditions, in their order
     */
    ChoiceTerm(ChoiceRule choice, List<MatchCriterion> criteria) {
        this.choice = choice;
        this.criteria = List.copyOf(criteria);
    }

    /** What the policy says. */
    public ChoiceRule choice() {
        return choice;
    }

    @Override
    public String id() {
        return choice.id();
    }

    @Override
    public String label() {
        return choice.name();
    }

    @Override
    public String explanation() {
        return NLS.bind(choice.strict() ? Messages.ChoiceTerm_strict : Messages.ChoiceTerm_explanation,
                new Object[] { choice.atLeast(), choice.of().size(), conditions() });
    }

    private String conditions() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < criteria.size(); i++) {
            texts.add(NLS.bind(Messages.ChoiceTerm_condition, criteria.get(i).label(),
                    Numbers.plain(choice.of().get(i).points() / 100.0))); // people read 10,000 points as 100
        }
        return String.join(", ", texts); //$NON-NLS-1$
    }

    /** What the policy notes about it. */
    @Override
    public String source() {
        return choice.note();
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        return prepare((criterion, own) -> criterion.prepare(context, own));
    }

    /** Makes the rule ready with scorers from that source, which may share them. */
    public PairFilter prepare(BiFunction<MatchCriterion, MatchSettings, PairScorer> source) {
        var scorers = new PairScorer[criteria.size()];
        for (int i = 0; i < scorers.length; i++) {
            scorers[i] = source.apply(criteria.get(i), choice.of().get(i).settings());
        }
        return new ChoiceFilter(choice, criteria, scorers);
    }

    @Override
    public String text(MatchReason reason) {
        var values = reason.values();
        var first = NLS.bind(Messages.ChoiceTerm_asked, choice.atLeast(), choice.of().size());
        return Stream.of(first, part(Messages.ChoiceTerm_holds, values.get(0)),
                part(Messages.ChoiceTerm_fails, values.get(1)),
                part(Messages.ChoiceTerm_unknown, values.get(2)))
                .filter(text -> !text.isEmpty()).collect(joining(" ")); //$NON-NLS-1$
    }

    private static String part(String text, Object conditions) {
        return conditions.equals("") ? "" : NLS.bind(text, conditions); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
