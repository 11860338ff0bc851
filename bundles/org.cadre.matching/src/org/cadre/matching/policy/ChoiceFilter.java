/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.PairFilter;
import org.cadre.core.match.PairScorer;
import org.eclipse.osgi.util.NLS;

/** Counts the conditions of a <i>k of n</i> rule that hold for a pair. */
final class ChoiceFilter implements PairFilter {

    private final ChoiceRule choice;
    private final List<MatchCriterion> criteria;
    private final PairScorer[] scorers;
    private final int[] least;
    private final int atLeast;
    private final boolean strict;

    ChoiceFilter(ChoiceRule choice, List<MatchCriterion> criteria, PairScorer[] scorers) {
        this.choice = choice;
        this.criteria = criteria;
        this.scorers = scorers;
        least = choice.of().stream().mapToInt(ChoiceCondition::points).toArray();
        atLeast = choice.atLeast();
        strict = choice.strict();
    }

    // To ask for one condition less for each that is unknown is to count the unknown ones as fulfilled.
    @Override
    public boolean allows(int mentor, int mentee) {
        int missing = atLeast;
        for (int i = 0; i < scorers.length && missing > 0; i++) {
            int points = scorers[i].points(mentor, mentee);
            if (points >= least[i] || points == PairScorer.NO_DATA && !strict) {
                missing--;
            }
        }
        return missing == 0;
    }

    /** How the pair stands to the rule, also where it is allowed: what holds, what fails, what is unknown. */
    @Override
    public MatchReason refusal(int mentor, int mentee) {
        int[] points = IntStream.range(0, scorers.length).map(i -> scorers[i].points(mentor, mentee))
                .toArray();
        return MatchReason.of(choice.id(),
                list(i -> points[i] >= least[i], mentor, mentee),
                list(i -> points[i] != PairScorer.NO_DATA && points[i] < least[i], mentor, mentee),
                IntStream.range(0, points.length).filter(i -> points[i] == PairScorer.NO_DATA)
                        .mapToObj(i -> criteria.get(i).label()).collect(joining(", "))); //$NON-NLS-1$
    }

    private String list(IntPredicate which, int mentor, int mentee) {
        return IntStream.range(0, scorers.length).filter(which).mapToObj(i -> condition(i, mentor, mentee))
                .collect(joining("; ")); //$NON-NLS-1$
    }

    private String condition(int place, int mentor, int mentee) {
        var criterion = criteria.get(place);
        var text = criterion.text(scorers[place].reason(mentor, mentee));
        return NLS.bind(Messages.ChoiceFilter_condition, criterion.label(),
                text.endsWith(".") ? text.substring(0, text.length() - 1) : text); //$NON-NLS-1$
    }
}
