/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.matching.rules.StandingRule;

/** The rule that two are no pair if one of them said no after their first talk. Never says which of them. */
final class SaidNo extends StandingRule {

    private static final MatchReason REASON = MatchReason.of("no"); //$NON-NLS-1$

    private final TalkAnswers answers;

    SaidNo(TalkAnswers answers) {
        super("first-talk-no", Messages.SaidNo_label, Messages.SaidNo_explanation, //$NON-NLS-1$
                Messages.SaidNo_refused);
        this.answers = answers;
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        return new Filter(SaidTable.of(answers, context));
    }

    private record Filter(SaidTable said) implements PairFilter {

        @Override
        public boolean allows(int mentor, int mentee) {
            return !said.of(mentor, mentee).isNo();
        }

        @Override
        public MatchReason refusal(int mentor, int mentee) {
            return REASON;
        }
    }
}
