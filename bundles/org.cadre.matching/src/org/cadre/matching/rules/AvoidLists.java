/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairFilter;
import org.cadre.matching.Messages;
import org.cadre.model.Educator;
import org.osgi.service.component.annotations.Component;

/** Nobody is paired with a person whom she avoids, from either side. */
@Component(service = MatchRule.class)
public class AvoidLists extends Rule {

    /** Creates the rule. */
    public AvoidLists() {
        super("avoid-lists", Messages.AvoidLists_label, Messages.AvoidLists_explanation, //$NON-NLS-1$
                Messages.AvoidLists_source);
    }

    // The parts of a score are kept and printed; whom somebody avoids is for coordinators only.
    @Override
    public boolean canBeSoft() {
        return false;
    }

    @Override
    public PairFilter prepare(MatchContext context, MatchSettings settings) {
        var refusals = new Refusals(context);
        context.mentors().forEach(mentor -> avoided(mentor).forEach(other -> refusals.refuse(mentor, other)));
        context.mentees().forEach(mentee -> avoided(mentee).forEach(other -> refusals.refuse(other, mentee)));
        return refusals;
    }

    // A person may have said it in either profile; it holds all the same.
    private static List<Educator> avoided(Educator person) {
        return Stream.of(person.getMentorProfile(), person.getMenteeProfile()).filter(Objects::nonNull)
                .<Educator>flatMap(profile -> profile.getAvoid().stream()).toList();
    }

    @Override
    String sentence() {
        return Messages.AvoidLists_refused;
    }
}
