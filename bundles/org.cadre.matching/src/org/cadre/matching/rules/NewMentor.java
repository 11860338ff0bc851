/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.core.people.Intervals;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusReason;
import org.osgi.service.component.annotations.Component;

/** Nobody gets a mentor whom she had before. */
@Component(service = MatchRule.class)
public class NewMentor extends Rule {

    /** Creates the rule. */
    public NewMentor() {
        super("new-mentor", Messages.NewMentor_label, Messages.NewMentor_explanation, //$NON-NLS-1$
                Messages.NewMentor_source);
    }

    @Override
    public boolean preset() {
        return false;
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        var refusals = new Refusals(context);
        context.mentorships().stream()
                .filter(pair -> pair.getStatus() == MentorshipStatus.ENDED || wasToldAndIsOver(pair, context))
                .filter(NewMentor::tookPlace)
                .forEach(pair -> refusals.refuse(pair.getMentor(), pair.getMentee()));
        return refusals;
    }

    private static boolean wasToldAndIsOver(Mentorship pair, MatchContext context) {
        return pair.getStatus().compareTo(MentorshipStatus.PUBLISHED) >= 0
                && Intervals.isOver(pair, context.day());
    }

    private static boolean tookPlace(Mentorship pair) {
        return pair.getChanges().stream().noneMatch(change -> change.getReason() == StatusReason.DECLINED
                || change.getReason() == StatusReason.WITHDRAWN);
    }

    @Override
    String sentence() {
        return Messages.NewMentor_refused;
    }
}
