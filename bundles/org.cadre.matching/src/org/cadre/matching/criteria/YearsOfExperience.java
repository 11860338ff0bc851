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
import org.cadre.core.people.Experience;
import org.cadre.matching.Messages;
import org.cadre.model.CareerStage;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Whether the mentor has enough more experience than the mentee; more than enough brings nothing. */
@Component(service = MatchCriterion.class)
public class YearsOfExperience extends Criterion {

    /** In place of the years of somebody of whom they are not known. */
    static final int UNKNOWN_YEARS = -1;

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
        return new Scorer(ofMentors(context), ofMentees(context), settings.of(enoughYears));
    }

    /** The years of each mentor. */
    static int[] ofMentors(MatchContext context) {
        return context.mentors().stream().mapToInt(person -> years(person, context.day())).toArray();
    }

    /** The years of each mentee; somebody in the first year has none, also where no first day is known. */
    static int[] ofMentees(MatchContext context) {
        return context.mentees().stream()
                .mapToInt(person -> beginner(person) ? 0 : years(person, context.day())).toArray();
    }

    private static int years(Educator person, LocalDate day) {
        return Experience.years(person, day).orElse(UNKNOWN_YEARS);
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
