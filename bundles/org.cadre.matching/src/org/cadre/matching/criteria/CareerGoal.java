/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.people.Work;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Whether the mentor does, knows or was trained for what the mentee wants to reach. */
@Component(service = MatchCriterion.class)
public class CareerGoal extends Criterion {

    /** Creates the criterion. */
    public CareerGoal() {
        super("career-goal", Messages.CareerGoal_label, Messages.CareerGoal_explanation, //$NON-NLS-1$
                Messages.CareerGoal_source);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        var goals = context.mentees().stream().map(CareerGoal::goals).toList();
        var offers = context.mentors().stream().map(m -> offers(m, context.day())).toList();
        return new PhraseScorer(offers, goals);
    }

    private static Collection<String> goals(Educator mentee) {
        var profile = mentee.getMenteeProfile();
        return profile == null ? List.of() : profile.getGoals();
    }

    private static Collection<String> offers(Educator mentor, LocalDate day) {
        var titles = Work.of(mentor, day).stream().map(Employment::getTitle).filter(Objects::nonNull)
                .filter(CareerGoal::isTelling);
        var profile = mentor.getMentorProfile();
        return profile == null ? titles.toList() : Stream.of(titles, profile.getFocus().stream(),
                profile.getCompetencies().stream(), profile.getTraining().stream()).flatMap(s -> s).toList();
    }

    // "Teacher" speaks of no goal in particular.
    private static boolean isTelling(String title) {
        return title.strip().contains(" "); //$NON-NLS-1$
    }

    @Override
    String sentence(MatchReason reason) {
        var text = reason.key().equals(PhraseScorer.SOME) ? Messages.CareerGoal_some
                : Messages.CareerGoal_nothing;
        return NLS.bind(text, reason.values().toArray());
    }
}
