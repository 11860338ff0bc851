/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.matching.Messages;
import org.cadre.matching.people.NumberSets;
import org.cadre.matching.people.Sites;
import org.cadre.matching.people.Work;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.osgi.service.component.annotations.Component;

/** Whoever evaluates or supervises somebody does not mentor that person, nor the other way round. */
@Component(service = MatchRule.class)
public class NotEvaluator extends Rule {

    /** Creates the rule. */
    public NotEvaluator() {
        super("not-evaluator", Messages.NotEvaluator_label, Messages.NotEvaluator_explanation, //$NON-NLS-1$
                Messages.NotEvaluator_source);
    }

    @Override
    public boolean mandatory() {
        return true;
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        var named = new Refusals(context);
        for (var mentee : context.mentees()) {
            evaluators(mentee, context.day()).forEach(evaluator -> named.refuse(evaluator, mentee));
        }
        for (var mentor : context.mentors()) {
            evaluators(mentor, context.day()).forEach(evaluator -> named.refuse(mentor, evaluator));
        }
        return new Filter(named, Sites.of(context));
    }

    private static Stream<Educator> evaluators(Educator person, LocalDate day) {
        return Work.of(person, day).stream().map(Employment::getEvaluator).filter(Objects::nonNull);
    }

    @Override
    String sentence() {
        return Messages.NotEvaluator_refused;
    }

    private record Filter(Refusals named, Sites sites) implements PairFilter {

        @Override
        public boolean allows(int mentor, int mentee) {
            return named.allows(mentor, mentee)
                    && NumberSets.shared(sites.runByMentor(mentor), sites.ofMentee(mentee)) == 0
                    && NumberSets.shared(sites.runByMentee(mentee), sites.ofMentor(mentor)) == 0;
        }

        @Override
        public MatchReason refusal(int mentor, int mentee) {
            return REFUSED;
        }
    }
}
