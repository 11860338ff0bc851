/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import java.util.List;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;
import org.cadre.matching.people.Sites;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** How far the two would travel to meet. */
@Component(service = MatchCriterion.class)
public class Travel extends Criterion {

    private final MatchSetting farKilometers =
            new MatchSetting("farKilometers", Messages.Travel_farKilometers, 1, 500, 30); //$NON-NLS-1$

    /** Creates the criterion. */
    public Travel() {
        super("travel", Messages.Travel_label, Messages.Travel_explanation, //$NON-NLS-1$
                Messages.Travel_source);
    }

    @Override
    public List<MatchSetting> settings() {
        return List.of(farKilometers);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new TravelScorer(Sites.of(context), settings.of(farKilometers));
    }

    @Override
    String sentence(MatchReason reason) {
        return reason.values().get(0).equals(0L) ? Messages.Travel_none
                : NLS.bind(Messages.Travel_kilometers, reason.values().get(0));
    }
}
