/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import static org.cadre.core.match.PairScorer.FULL;
import static org.cadre.core.match.PairScorer.NO_DATA;

import java.util.List;
import java.util.function.ToIntFunction;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.core.people.Experience;
import org.cadre.matching.Messages;
import org.cadre.model.CareerStage;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Whether the mentor has enough more experience than the mentee; more than enough brings nothing. */
@Component(service = MatchCriterion.class)
public class YearsOfExperience extends Criterion {

    private static final int UNKNOWN_YEARS = -1;

    private final MatchSetting enoughYears =
            new MatchSetting("enoughYears", Messages.YearsOfExperience_enoughYears, 1, 40, 5); //$NON-NLS-1$

    /** Creates the criterion. */
    public YearsOfExperience() {
        super("experience", Messages.YearsOfExperience_label, //$NON-NLS-1$
                Messages.YearsOfExperience_explanation, Messages.YearsOfExperience_source);
    }

    @Override
    public List<MatchSetting> settings() {
        return List.of(enoughYears);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        ToIntFunction<Educator> years =
                person -> Experience.years(person, context.day()).orElse(UNKNOWN_YEARS);
        return new Scorer(context.mentors().stream().mapToInt(years).toArray(),
                context.mentees().stream().mapToInt(m -> beginner(m) ? 0 : years.applyAsInt(m)).toArray(),
                settings.of(enoughYears));
    }

    private static boolean beginner(Educator mentee) {
        return mentee.getTeachingSince() == null && mentee.getMenteeProfile() != null
                && mentee.getMenteeProfile().getStage() == CareerStage.FIRST_YEAR;
    }

    @Override
    String sentence(MatchReason reason) {
        return NLS.bind(Messages.YearsOfExperience_years, reason.values().toArray());
    }

    private record Scorer(int[] mentors, int[] mentees, double enough) implements PairScorer {

        @Override
        public int points(int mentor, int mentee) {
            if (mentors[mentor] == UNKNOWN_YEARS || mentees[mentee] == UNKNOWN_YEARS) {
                return NO_DATA;
            }
            int more = Math.max(0, mentors[mentor] - mentees[mentee]);
            return (int) Math.min(FULL, FULL * more / enough);
        }

        @Override
        public MatchReason reason(int mentor, int mentee) {
            return points(mentor, mentee) == NO_DATA ? UNKNOWN
                    : MatchReason.of("years", mentors[mentor], mentees[mentee]); //$NON-NLS-1$
        }
    }
}
