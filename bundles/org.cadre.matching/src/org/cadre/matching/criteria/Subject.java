/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;
import org.cadre.matching.people.Work;
import org.cadre.model.Educator;
import org.cadre.model.Profile;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Whether the mentor teaches or works on the subjects of the mentee. */
@Component(service = MatchCriterion.class)
public class Subject extends Criterion {

    /** Creates the criterion. */
    public Subject() {
        super("subject", Messages.Subject_label, Messages.Subject_explanation, //$NON-NLS-1$
                Messages.Subject_source);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new SharedWords(context,
                mentor -> subjects(mentor, mentor.getMentorProfile(), context.day()),
                mentee -> subjects(mentee, mentee.getMenteeProfile(), context.day()));
    }

    private static Collection<String> subjects(Educator educator, Profile profile, LocalDate day) {
        var taught = Work.of(educator, day).stream().flatMap(e -> e.getSubjects().stream());
        var focus = profile == null ? Stream.<String>empty() : profile.getFocus().stream();
        return Stream.concat(taught, focus).toList();
    }

    @Override
    String sentence(MatchReason reason) {
        var text = reason.key().equals(SharedWords.SOME) ? Messages.Subject_some : Messages.Subject_nothing;
        return NLS.bind(text, reason.values().toArray());
    }
}
