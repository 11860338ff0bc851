/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import static org.cadre.core.match.PairScorer.FULL;
import static org.cadre.core.match.PairScorer.NO_DATA;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;
import org.cadre.matching.people.NumberSets;
import org.cadre.matching.people.Sites;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Whether the two work at the same school. */
@Component(service = MatchCriterion.class)
public class SameSchool extends Criterion {

    /** Creates the criterion. */
    public SameSchool() {
        super("same-school", Messages.SameSchool_label, Messages.SameSchool_explanation, //$NON-NLS-1$
                Messages.SameSchool_source);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new Scorer(Sites.of(context));
    }

    @Override
    String sentence(MatchReason reason) {
        return reason.values().isEmpty() ? Messages.SameSchool_different
                : NLS.bind(Messages.SameSchool_same, reason.values().get(0));
    }

    private record Scorer(Sites sites) implements PairScorer {

        @Override
        public int points(int mentor, int mentee) {
            int[] his = sites.ofMentor(mentor);
            int[] hers = sites.ofMentee(mentee);
            if (his.length == 0 || hers.length == 0) {
                return NO_DATA;
            }
            return NumberSets.shared(his, hers) > 0 ? FULL : 0;
        }

        @Override
        public MatchReason reason(int mentor, int mentee) {
            return switch (points(mentor, mentee)) {
                case NO_DATA -> UNKNOWN;
                case 0 -> MatchReason.of("different"); //$NON-NLS-1$
                default -> MatchReason.of("same", sites.sharedName(mentor, mentee)); //$NON-NLS-1$
            };
        }
    }
}
