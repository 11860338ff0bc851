/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import java.util.List;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.core.people.Experience;
import org.osgi.service.component.annotations.Component;

/** A mentor has at least so many years of experience. */
@Component(service = MatchRule.class)
public class MentorExperience extends Rule {

    private final MatchSetting leastYears = new MatchSetting("leastYears", //$NON-NLS-1$
            Messages.MentorExperience_leastYears, 1, 40, 3);

    /** Creates the rule. */
    public MentorExperience() {
        super("mentor-experience", Messages.MentorExperience_label, //$NON-NLS-1$
                Messages.MentorExperience_explanation, Messages.MentorExperience_source);
    }

    @Override
    public boolean preset() {
        return false;
    }

    @Override
    public List<MatchSetting> settings() {
        return List.of(leastYears);
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        double least = settings.of(leastYears);
        return new Refusals(context).refuseAll(context.mentors(), mentor -> {
            var years = Experience.years(mentor, context.day());
            return years.isPresent() && years.getAsInt() < least;
        });
    }

    @Override
    String sentence() {
        return Messages.MentorExperience_refused;
    }
}
