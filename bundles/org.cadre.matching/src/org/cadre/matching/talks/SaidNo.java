/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;

/** The rule that two are no pair if one of them said no after their first talk. Never says which of them. */
final class SaidNo implements MatchRule {

    private static final MatchReason REASON = MatchReason.of("no"); //$NON-NLS-1$

    private final TalkAnswers answers;

    SaidNo(TalkAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String id() {
        return "first-talk-no"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return Messages.SaidNo_label;
    }

    @Override
    public String explanation() {
        return Messages.SaidNo_explanation;
    }

    @Override
    public String source() {
        return ""; //$NON-NLS-1$
    }

    @Override
    public boolean mandatory() {
        return true;
    }

    @Override
    public String text(MatchReason reason) {
        return Messages.SaidNo_refused;
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
