/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.matching.Messages;
import org.osgi.service.component.annotations.Component;

/** Nobody mentors herself. */
@Component(service = MatchRule.class)
public class NotSelf extends Rule {

    /** Creates the rule. */
    public NotSelf() {
        super("not-self", Messages.NotSelf_label, Messages.NotSelf_explanation, //$NON-NLS-1$
                Messages.NotSelf_source);
    }

    @Override
    public boolean mandatory() {
        return true;
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        var refusals = new Refusals(context);
        context.mentees().forEach(person -> refusals.refuse(person, person));
        return refusals;
    }

    @Override
    String sentence() {
        return Messages.NotSelf_refused;
    }
}
