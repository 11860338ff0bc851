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

/** Whether the mentor can help with what the mentee needs. */
@Component(service = MatchCriterion.class)
public class Competencies extends Criterion {

    /** Creates the criterion. */
    public Competencies() {
        super("competencies", Messages.Competencies_label, Messages.Competencies_explanation, //$NON-NLS-1$
                Messages.Competencies_source);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new SharedWords(context, Competencies::offers, Competencies::wants);
    }

    private static Collection<String> offers(Educator mentor) {
        var profile = mentor.getMentorProfile();
        return profile == null ? List.of() : profile.getCompetencies();
    }

    private static Collection<String> wants(Educator mentee) {
        var profile = mentee.getMenteeProfile();
        return profile == null ? List.of() : profile.getNeeds();
    }

    @Override
    String sentence(MatchReason reason) {
        var text = reason.key().equals(SharedWords.SOME) ? Messages.Competencies_some
                : Messages.Competencies_nothing;
        return NLS.bind(text, reason.values().toArray());
    }
}
