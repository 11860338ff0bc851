/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.core.people.Employments;
import org.cadre.matching.Messages;
import org.osgi.service.component.annotations.Component;

/** A mentor who is on leave when the mentorship would begin is not proposed. */
@Component(service = MatchRule.class)
public class NotOnLeave extends Rule {

    /** Creates the rule. */
    public NotOnLeave() {
        super("mentor-on-leave", Messages.NotOnLeave_label, Messages.NotOnLeave_explanation, //$NON-NLS-1$
                Messages.NotOnLeave_source);
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        return new Refusals(context).refuseAll(context.mentors(),
                mentor -> Employments.isOnLeave(mentor, context.day()));
    }

    @Override
    String sentence() {
        return Messages.NotOnLeave_refused;
    }
}
