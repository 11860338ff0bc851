/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.model.TalkAnswer;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the two said after their first talk. Matches are given one that knows the answers of the program. */
@Component(service = MatchCriterion.class)
public final class FirstTalks implements MatchCriterion {

    /** How policies call it. */
    public static final String ID = "first-talks"; //$NON-NLS-1$
    /** What it weighs if a round of first talks is opened and nobody says otherwise. */
    public static final int PRESET_WEIGHT = 30;

    private final TalkAnswers answers;

    /** Knows of no answers. */
    @Activate
    public FirstTalks() {
        this(TalkAnswers.NONE);
    }

    FirstTalks(TalkAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.FirstTalks_label;
    }

    @Override
    public String explanation() {
        return Messages.FirstTalks_explanation;
    }

    @Override
    public String source() {
        return ""; //$NON-NLS-1$
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new Scorer(SaidTable.of(answers, context));
    }

    @Override
    public String text(MatchReason reason) {
        var values = reason.values();
        if (values.isEmpty()) {
            return org.cadre.matching.Messages.Criterion_unknown;
        }
        return NLS.bind(Messages.FirstTalks_said, answer(values.get(0), values.get(1)),
                answer(values.get(2), values.get(3)));
    }

    private static String answer(Object answer, Object rank) {
        var text = TalkTexts.answer(TalkAnswer.get((Integer) answer));
        return rank.equals(0) ? text : TalkTexts.choice(text, (Integer) rank);
    }

    private record Scorer(SaidTable said) implements PairScorer {

        @Override
        public int points(int mentor, int mentee) {
            return said.of(mentor, mentee).points();
        }

        @Override
        public MatchReason reason(int mentor, int mentee) {
            var one = said.of(mentor, mentee);
            return !one.isAnswered() ? MatchReason.of("unknown") //$NON-NLS-1$
                    : MatchReason.of("said", one.mentee().getValue(), one.menteeRank(), //$NON-NLS-1$
                            one.mentor().getValue(), one.mentorRank());
        }
    }
}
