/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import static org.cadre.core.match.PairScorer.FULL;
import static org.cadre.core.match.PairScorer.NO_DATA;

import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;
import org.cadre.matching.people.NumberSets;
import org.cadre.matching.people.People;
import org.cadre.model.Educator;
import org.cadre.model.Profile;
import org.osgi.service.component.annotations.Component;

/** Whether the two asked for each other. */
@Component(service = MatchCriterion.class)
public class Preference extends Criterion {

    private static final int MENTEE_ASKED = 8_000;
    private static final int MENTOR_ASKED = 6_000;

    /** Creates the criterion. */
    public Preference() {
        super("preference", Messages.Preference_label, Messages.Preference_explanation, //$NON-NLS-1$
                Messages.Preference_source);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        var mentors = new People(context.mentors());
        var mentees = new People(context.mentees());
        return new Scorer(
                named(context.mentors().stream().map(Educator::getMentorProfile), mentees),
                named(context.mentees().stream().map(Educator::getMenteeProfile), mentors));
    }

    private static int[][] named(Stream<? extends Profile> profiles, People people) {
        return profiles.map(profile -> places(profile == null ? List.of() : profile.getPreferred(), people))
                .toArray(int[][]::new);
    }

    private static int[] places(List<Educator> some, People people) {
        return some.stream().mapToInt(people::place).filter(place -> place != People.ABSENT).toArray();
    }

    @Override
    String sentence(MatchReason reason) {
        return switch (reason.key()) {
            case "both" -> Messages.Preference_both; //$NON-NLS-1$
            case "mentee" -> Messages.Preference_mentee; //$NON-NLS-1$
            case "mentor" -> Messages.Preference_mentor; //$NON-NLS-1$
            default -> Messages.Preference_others;
        };
    }

    private record Scorer(int[][] mentors, int[][] mentees) implements PairScorer {

        @Override
        public int points(int mentor, int mentee) {
            boolean byMentor = NumberSets.has(mentors[mentor], mentee);
            boolean byMentee = NumberSets.has(mentees[mentee], mentor);
            if (byMentee) {
                return byMentor ? FULL : MENTEE_ASKED;
            }
            if (byMentor) {
                return MENTOR_ASKED;
            }
            // A mentor's wish for others is no reason against this mentee.
            return mentees[mentee].length == 0 ? NO_DATA : 0;
        }

        @Override
        public MatchReason reason(int mentor, int mentee) {
            return switch (points(mentor, mentee)) {
                case FULL -> MatchReason.of("both"); //$NON-NLS-1$
                case MENTEE_ASKED -> MatchReason.of("mentee"); //$NON-NLS-1$
                case MENTOR_ASKED -> MatchReason.of("mentor"); //$NON-NLS-1$
                case NO_DATA -> UNKNOWN;
                default -> MatchReason.of("others"); //$NON-NLS-1$
            };
        }
    }
}
