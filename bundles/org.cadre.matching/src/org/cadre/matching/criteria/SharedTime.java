/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import static org.cadre.core.match.PairScorer.FULL;
import static org.cadre.core.match.PairScorer.NO_DATA;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;
import org.cadre.matching.people.WeekTimes;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Whether the two are free at the same times of the week. */
@Component(service = MatchCriterion.class)
public class SharedTime extends Criterion {

    private final MatchSetting targetMinutes =
            new MatchSetting("targetMinutes", Messages.SharedTime_targetMinutes, 15, 600, 60); //$NON-NLS-1$

    /** Creates the criterion. */
    public SharedTime() {
        super("shared-time", Messages.SharedTime_label, Messages.SharedTime_explanation, //$NON-NLS-1$
                Messages.SharedTime_source);
    }

    @Override
    public List<MatchSetting> settings() {
        return List.of(targetMinutes);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        var rotations = rotations(context);
        return new Scorer(times(context.mentors(), rotations, context),
                times(context.mentees(), rotations, context), settings.of(targetMinutes));
    }

    private static Set<String> rotations(MatchContext context) {
        var labels = new TreeSet<String>();
        Stream.concat(context.mentors().stream(), context.mentees().stream())
                .flatMap(person -> person.getAvailability().stream())
                .filter(time -> time.getRotation() != null).forEach(time -> labels.add(time.getRotation()));
        return labels;
    }

    private static WeekTimes[] times(List<Educator> people, Set<String> rotations, MatchContext context) {
        return people.stream().map(p -> WeekTimes.of(p, context.day(), rotations)).toArray(WeekTimes[]::new);
    }

    @Override
    String sentence(MatchReason reason) {
        return reason.values().get(0).equals(0) ? Messages.SharedTime_none
                : NLS.bind(Messages.SharedTime_minutes, reason.values().get(0));
    }

    private record Scorer(WeekTimes[] mentors, WeekTimes[] mentees, double target) implements PairScorer {

        @Override
        public int points(int mentor, int mentee) {
            if (mentors[mentor].isUnknown() || mentees[mentee].isUnknown()) {
                return NO_DATA;
            }
            return (int) Math.min(FULL, FULL * mentors[mentor].sharedMinutes(mentees[mentee]) / target);
        }

        @Override
        public MatchReason reason(int mentor, int mentee) {
            return points(mentor, mentee) == NO_DATA ? UNKNOWN
                    : MatchReason.of("minutes", mentors[mentor].sharedMinutes(mentees[mentee])); //$NON-NLS-1$
        }
    }
}
