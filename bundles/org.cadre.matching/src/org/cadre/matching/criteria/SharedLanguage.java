/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import java.util.List;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;
import org.cadre.matching.people.Languages;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Whether the two can speak the language that the mentee likes best. */
@Component(service = MatchCriterion.class)
public class SharedLanguage extends Criterion {

    private static final double LOST_PER_RANK = 0.25;

    /** Creates the criterion. */
    public SharedLanguage() {
        super("language", Messages.SharedLanguage_label, Messages.SharedLanguage_explanation, //$NON-NLS-1$
                Messages.SharedLanguage_source);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new RankedChoices(context.mentors().stream().map(m -> Languages.of(m.getLanguages())).toList(),
                context.mentees().stream().map(SharedLanguage::wanted).toList(), 0, LOST_PER_RANK);
    }

    /** The languages asked for; without any, those spoken. */
    private static List<String> wanted(Educator mentee) {
        var profile = mentee.getMenteeProfile();
        var asked = profile == null ? List.<String>of() : Languages.of(profile.getMentoringLanguages());
        return asked.isEmpty() ? Languages.of(mentee.getLanguages()) : asked;
    }

    @Override
    String sentence(MatchReason reason) {
        return reason.values().isEmpty() ? Messages.SharedLanguage_none
                : NLS.bind(Messages.SharedLanguage_shared, Languages.name((String) reason.values().get(0)));
    }
}
