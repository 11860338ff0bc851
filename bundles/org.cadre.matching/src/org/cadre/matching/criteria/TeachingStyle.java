/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import java.util.Collection;
import java.util.List;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Whether the two describe their teaching alike. */
@Component(service = MatchCriterion.class)
public class TeachingStyle extends Criterion {

    /** Creates the criterion. */
    public TeachingStyle() {
        super("teaching-style", Messages.TeachingStyle_label, //$NON-NLS-1$
                Messages.TeachingStyle_explanation, Messages.TeachingStyle_source);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new SharedWords(context, TeachingStyle::offers, TeachingStyle::wants);
    }

    private static Collection<String> offers(Educator mentor) {
        var profile = mentor.getMentorProfile();
        return profile == null ? List.of() : profile.getStyles();
    }

    private static Collection<String> wants(Educator mentee) {
        var profile = mentee.getMenteeProfile();
        return profile == null ? List.of() : profile.getStyles();
    }

    @Override
    String sentence(MatchReason reason) {
        var text = reason.key().equals(SharedWords.SOME) ? Messages.TeachingStyle_some
                : Messages.TeachingStyle_nothing;
        return NLS.bind(text, reason.values().toArray());
    }
}
