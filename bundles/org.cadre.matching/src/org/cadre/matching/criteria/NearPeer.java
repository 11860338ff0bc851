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
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** How near the two are in experience, whichever of them has more. */
@Component(service = MatchCriterion.class)
public class NearPeer extends Criterion {

    private final MatchSetting farYears =
            new MatchSetting("farYears", Messages.NearPeer_farYears, 1, 40, 10); //$NON-NLS-1$

    /** Creates the criterion. */
    public NearPeer() {
        super("near-peer", Messages.NearPeer_label, Messages.NearPeer_explanation, //$NON-NLS-1$
                Messages.NearPeer_source);
    }

    @Override
    public List<MatchSetting> settings() {
        return List.of(farYears);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new Scorer(YearsOfExperience.ofMentors(context), YearsOfExperience.ofMentees(context),
                settings.of(farYears));
    }

    @Override
    String sentence(MatchReason reason) {
        return NLS.bind(Messages.NearPeer_years, reason.values().toArray());
    }

    private record Scorer(int[] mentors, int[] mentees, double far) implements PairScorer {

        @Override
        public int points(int mentor, int mentee) {
            if (mentors[mentor] == YearsOfExperience.UNKNOWN_YEARS
                    || mentees[mentee] == YearsOfExperience.UNKNOWN_YEARS) {
                return NO_DATA;
            }
            int apart = Math.abs(mentors[mentor] - mentees[mentee]);
            return (int) Math.max(0, FULL - FULL * apart / far);
        }

        @Override
        public MatchReason reason(int mentor, int mentee) {
            return points(mentor, mentee) == NO_DATA ? UNKNOWN
                    : MatchReason.of("years", mentors[mentor], mentees[mentee]); //$NON-NLS-1$
        }
    }
}
