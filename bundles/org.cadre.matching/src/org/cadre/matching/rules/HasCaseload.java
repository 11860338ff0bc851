/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.matching.Messages;
import org.cadre.matching.people.Caseloads;
import org.osgi.service.component.annotations.Component;

/** A mentor with a caseload limit of zero takes nobody. */
@Component(service = MatchRule.class)
public class HasCaseload extends Rule {

    /** Creates the rule. */
    public HasCaseload() {
        super("has-caseload", Messages.HasCaseload_label, Messages.HasCaseload_explanation, //$NON-NLS-1$
                Messages.HasCaseload_source);
    }

    @Override
    public boolean mandatory() {
        return true;
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        return new Refusals(context).refuseAll(context.mentors(), mentor -> Caseloads.limit(mentor) <= 0);
    }

    @Override
    String sentence() {
        return Messages.HasCaseload_refused;
    }
}
