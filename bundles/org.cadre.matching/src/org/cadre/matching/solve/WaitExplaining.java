/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.cadre.core.match.PairScorer;
import org.cadre.core.people.PersonName;
import org.cadre.matching.Messages;
import org.cadre.matching.policy.ChoiceTerm;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.proposal.WaitReason.FullMentor;
import org.cadre.matching.proposal.WaitReason.RuleCount;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Says why a mentee who could be placed has no mentor. */
final class WaitExplaining {

    private static final int FULL_MENTORS = 3;

    private final MatchInput input;
    private final Scoring scoring;
    private final Caseload caseload;
    private final Placement placement;
    private final IntUnaryOperator threshold;
    private final double[] taken;

    WaitExplaining(MatchInput input, Scoring scoring, Caseload caseload, Placement placement,
            IntUnaryOperator threshold) {
        this.input = input;
        this.scoring = scoring;
        this.caseload = caseload;
        this.placement = placement;
        this.threshold = threshold;
        taken = caseload.taken(placement.mentorOf());
    }

    WaitReason reason(int row) {
        int mentee = input.free()[row];
        if (input.openMentors() == 0) {
            return new WaitReason.NoMentors();
        }
        int[] allowed = mentors(mentor -> scoring.score(mentor, mentee) != Scoring.REFUSED);
        if (allowed.length == 0) {
            return new WaitReason.NoneAllowed(input.openMentors(), rules(mentee));
        }
        return best(allowed, mentee, mentor -> caseload.holds(mentor, taken[mentor] + caseload.load(row)), 1)
                .mapToObj(mentor -> threshold(mentor, row)).findFirst()
                .orElseGet(() -> full(allowed, mentee));
    }

    private int[] mentors(IntPredicate which) {
        return IntStream.range(0, input.openMentors()).filter(which).toArray();
    }

    /** The mentors with the best scores among those that pass. */
    private IntStream best(int[] mentors, int mentee, IntPredicate passes, int limit) {
        return IntStream.of(mentors).filter(passes).boxed()
                .sorted(comparingInt(mentor -> -scoring.rating(mentor, mentee))).limit(limit)
                .mapToInt(Integer::intValue);
    }

    private WaitReason threshold(int mentor, int row) {
        return new WaitReason.BelowThreshold(educator(mentor), scoring.rating(mentor, input.free()[row]),
                Math.max(0, PairScorer.FULL - threshold.applyAsInt(row) + 1));
    }

    private WaitReason full(int[] allowed, int mentee) {
        return new WaitReason.AllFull(allowed.length, best(allowed, mentee, mentor -> true, FULL_MENTORS)
                .mapToObj(mentor -> new FullMentor(educator(mentor), scoring.rating(mentor, mentee),
                        placement.prices()[mentor])).toList());
    }

    private List<RuleCount> rules(int mentee) {
        var counts = new ArrayList<RuleCount>();
        for (int rule = 0; rule < scoring.rules().size(); rule++) {
            int place = rule;
            int[] refused = mentors(mentor -> !scoring.allows(place, mentor, mentee));
            if (refused.length > 0) {
                counts.add(count(rule, refused, mentee));
            }
        }
        counts.sort(comparingInt(RuleCount::refused).reversed());
        return counts;
    }

    private RuleCount count(int place, int[] refused, int mentee) {
        var rule = scoring.rules().get(place);
        long alone = IntStream.of(refused).filter(mentor -> isAlone(place, mentor, mentee)).count();
        return new RuleCount(rule.id(), rule.label(), refused.length, (int) alone,
                example(place, best(refused, mentee, mentor -> true, 1).findFirst().orElseThrow(), mentee));
    }

    // Names of other rules say enough; and whom somebody avoids is not to be kept anywhere else.
    private String example(int rule, int mentor, int mentee) {
        if (!(scoring.rules().get(rule) instanceof ChoiceTerm)) {
            return ""; //$NON-NLS-1$
        }
        return NLS.bind(Messages.WaitExplaining_example, PersonName.show(educator(mentor)),
                scoring.refusal(rule, mentor, mentee));
    }

    /** Whether no other rule refuses the pair. */
    private boolean isAlone(int rule, int mentor, int mentee) {
        return IntStream.range(0, scoring.rules().size())
                .allMatch(other -> other == rule || scoring.allows(other, mentor, mentee));
    }

    private Educator educator(int mentor) {
        return input.context().mentors().get(mentor);
    }
}
