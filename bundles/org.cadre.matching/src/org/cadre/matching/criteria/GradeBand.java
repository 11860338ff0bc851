/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import static org.cadre.core.match.PairScorer.FULL;
import static org.cadre.core.match.PairScorer.NO_DATA;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;
import org.cadre.matching.people.GradeSets;
import org.cadre.matching.people.Work;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** How near the grades of the two are. */
@Component(service = MatchCriterion.class)
public class GradeBand extends Criterion {

    private final MatchSetting farGrades =
            new MatchSetting("farGrades", Messages.GradeBand_farGrades, 1, 13, 5); //$NON-NLS-1$

    /** Creates the criterion. */
    public GradeBand() {
        super("grade-band", Messages.GradeBand_label, Messages.GradeBand_explanation, //$NON-NLS-1$
                Messages.GradeBand_source);
    }

    @Override
    public List<MatchSetting> settings() {
        return List.of(farGrades);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new Scorer(grades(context.mentors(), context.day()), grades(context.mentees(), context.day()),
                settings.of(farGrades));
    }

    private static int[] grades(List<Educator> people, LocalDate day) {
        return people.stream().mapToInt(person -> GradeSets.encode(
                Work.of(person, day).stream().flatMap(e -> e.getGrades().stream()).toList())).toArray();
    }

    @Override
    String sentence(MatchReason reason) {
        return reason.values().get(0).equals(0) ? Messages.GradeBand_same
                : NLS.bind(Messages.GradeBand_apart, reason.values().get(0));
    }

    private record Scorer(int[] mentors, int[] mentees, double far) implements PairScorer {

        @Override
        public int points(int mentor, int mentee) {
            int apart = GradeSets.apart(mentors[mentor], mentees[mentee]);
            return apart == GradeSets.UNKNOWN ? NO_DATA : (int) Math.max(0, FULL - FULL * apart / far);
        }

        @Override
        public MatchReason reason(int mentor, int mentee) {
            int apart = GradeSets.apart(mentors[mentor], mentees[mentee]);
            return apart == GradeSets.UNKNOWN ? UNKNOWN : MatchReason.of("apart", apart); //$NON-NLS-1$
        }
    }
}
