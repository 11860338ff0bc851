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
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.people.Licenses;
import org.cadre.matching.people.NumberSets;
import org.cadre.matching.people.Vocabulary;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Whether the two hold a license in common. */
@Component(service = MatchCriterion.class)
public class Certification extends Criterion {

    /** Creates the criterion. */
    public Certification() {
        super("certification", Messages.Certification_label, //$NON-NLS-1$
                Messages.Certification_explanation, Messages.Certification_source);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        var vocabulary = new Vocabulary();
        return new Scorer(encode(context.mentors(), context, vocabulary),
                encode(context.mentees(), context, vocabulary), vocabulary);
    }

    private static int[][] encode(List<Educator> people, MatchContext context, Vocabulary vocabulary) {
        return people.stream().map(person -> vocabulary.numbers(Licenses.of(person, context.day())))
                .toArray(int[][]::new);
    }

    @Override
    String sentence(MatchReason reason) {
        return reason.values().isEmpty() ? Messages.Certification_none
                : NLS.bind(Messages.Certification_shared, reason.values().get(0));
    }

    private record Scorer(int[][] mentors, int[][] mentees, Vocabulary words) implements PairScorer {

        @Override
        public int points(int mentor, int mentee) {
            return mentors[mentor].length == 0 || mentees[mentee].length == 0 ? NO_DATA
                    : NumberSets.shared(mentors[mentor], mentees[mentee]) > 0 ? FULL : 0;
        }

        private int first(int mentor, int mentee) {
            for (int license : mentees[mentee]) {
                if (NumberSets.has(mentors[mentor], license)) {
                    return license;
                }
            }
            throw new IllegalStateException("nothing is shared"); //$NON-NLS-1$
        }

        @Override
        public MatchReason reason(int mentor, int mentee) {
            return switch (points(mentor, mentee)) {
                case NO_DATA -> UNKNOWN;
                case 0 -> MatchReason.of("none"); //$NON-NLS-1$
                default -> MatchReason.of("shared", words.word(first(mentor, mentee))); //$NON-NLS-1$
            };
        }
    }
}
