/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.matching.Messages;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusChange;
import org.cadre.model.StatusReason;
import org.osgi.service.component.annotations.Component;

/** Two who parted by wish or declined each other are not proposed again. */
@Component(service = MatchRule.class)
public class NotAgain extends Rule {

    /** Creates the rule. */
    public NotAgain() {
        super("not-again", Messages.NotAgain_label, Messages.NotAgain_explanation, //$NON-NLS-1$
                Messages.NotAgain_source);
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        var refusals = new Refusals(context);
        context.mentorships().stream().filter(NotAgain::wasUnwanted)
                .forEach(pair -> refusals.refuse(pair.getMentor(), pair.getMentee()));
        return refusals;
    }

    private static boolean wasUnwanted(Mentorship pair) {
        return pair.getStatus() == MentorshipStatus.ENDED && pair.getChanges().stream()
                .map(StatusChange::getReason)
                .anyMatch(reason -> reason == StatusReason.REASSIGNED || reason == StatusReason.DECLINED);
    }

    @Override
    String sentence() {
        return Messages.NotAgain_refused;
    }
}
