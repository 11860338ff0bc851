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
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** What an external consultant costs; staff cost nothing extra. */
@Component(service = MatchCriterion.class)
public class ConsultantCost extends Criterion {

    private static final double STAFF = 0;
    private static final double UNKNOWN_COST = -1;

    private final MatchSetting highCost = new MatchSetting("highHourlyCost", //$NON-NLS-1$
            Messages.ConsultantCost_highCost, 1, 10_000, 200);

    /** Creates the criterion. */
    public ConsultantCost() {
        super("consultant-cost", Messages.ConsultantCost_label, //$NON-NLS-1$
                Messages.ConsultantCost_explanation, Messages.ConsultantCost_source);
    }

    @Override
    public List<MatchSetting> settings() {
        return List.of(highCost);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new Scorer(context.mentors().stream().mapToDouble(ConsultantCost::hourly).toArray(),
                settings.of(highCost));
    }

    private static double hourly(Educator mentor) {
        var profile = mentor.getMentorProfile();
        if (profile == null) {
            return UNKNOWN_COST;
        }
        if (!profile.isExternal()) {
            return STAFF;
        }
        var cost = profile.getHourlyCost();
        return cost == null ? UNKNOWN_COST : Math.max(0, cost.doubleValue());
    }

    @Override
    String sentence(MatchReason reason) {
        return reason.values().isEmpty() ? Messages.ConsultantCost_staff
                : NLS.bind(Messages.ConsultantCost_hourly, reason.values().get(0));
    }

    private record Scorer(double[] costs, double high) implements PairScorer {

        @Override
        public int points(int mentor, int mentee) {
            return costs[mentor] == UNKNOWN_COST ? NO_DATA
                    : (int) Math.max(0, FULL - FULL * costs[mentor] / high);
        }

        @Override
        public MatchReason reason(int mentor, int mentee) {
            if (costs[mentor] == UNKNOWN_COST) {
                return UNKNOWN;
            }
            return costs[mentor] == STAFF ? MatchReason.of("staff") //$NON-NLS-1$
                    : MatchReason.of("hourly", Decimals.text(costs[mentor])); //$NON-NLS-1$
        }
    }
}
