/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import static org.cadre.core.match.PairScorer.FULL;
import static org.cadre.core.match.PairScorer.NO_DATA;

import java.util.List;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.core.text.Decimals;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/**
 * How former mentees answered when they were asked how it goes. Each of them counts once, with the mean of
 * her answers, and the mean of all is drawn towards the middle of the scale as if some more had answered
 * neither well nor badly, so that few answers never decide. Below a least number nothing is said, because
 * nobody's own answer shall be read from a score.
 */
@Component(service = MatchCriterion.class)
public class Feedback extends Criterion {

    private final MatchSetting leastMentees =
            new MatchSetting("leastMentees", Messages.Feedback_leastMentees, 2, 20, 3); //$NON-NLS-1$
    private final MatchSetting neutralMentees =
            new MatchSetting("neutralMentees", Messages.Feedback_neutralMentees, 0, 50, 5); //$NON-NLS-1$

    /** Creates the criterion. */
    public Feedback() {
        super("feedback", Messages.Feedback_label, Messages.Feedback_explanation, //$NON-NLS-1$
                Messages.Feedback_source);
    }

    @Override
    public List<MatchSetting> settings() {
        return List.of(leastMentees, neutralMentees);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        var answers = Answers.of(context);
        return new Scorer(answers, settings.of(leastMentees), settings.of(neutralMentees));
    }

    @Override
    String sentence(MatchReason reason) {
        var text = reason.key().equals(Scorer.FEW) ? Messages.Feedback_few : Messages.Feedback_mean;
        return NLS.bind(text, reason.values().toArray());
    }

    private record Scorer(Answers answers, double least, double neutral) implements PairScorer {

        private static final String FEW = "few"; //$NON-NLS-1$

        @Override
        public int points(int mentor, int mentee) {
            int n = answers.mentees(mentor);
            if (n < least) {
                return NO_DATA;
            }
            return (int) Math.round(FULL * (drawn(mentor) - Answers.LEAST) / (Answers.MOST - Answers.LEAST));
        }

        private double drawn(int mentor) {
            int n = answers.mentees(mentor);
            return (n * answers.mean(mentor) + neutral * Answers.MIDDLE) / (n + neutral);
        }

        @Override
        public MatchReason reason(int mentor, int mentee) {
            int n = answers.mentees(mentor);
            if (n == 0) {
                return UNKNOWN;
            }
            return n < least ? MatchReason.of(FEW, n, Decimals.text(Math.ceil(least)))
                    : MatchReason.of("mean", n, rounded(answers.mean(mentor)), //$NON-NLS-1$
                            rounded(drawn(mentor)));
        }

        private static String rounded(double rating) {
            return Decimals.text(Math.round(rating * 10) / 10.0);
        }
    }
}
