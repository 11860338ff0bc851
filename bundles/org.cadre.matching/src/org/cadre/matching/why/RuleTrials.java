/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cadre.core.match.MatchTerm;
import org.cadre.matching.solve.MatchCase;
import org.cadre.matching.solve.Scoring;
import org.cadre.matching.solve.Solved;
import org.cadre.matching.solve.What;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Solves again without rules, each set of them once. */
final class RuleTrials {

    private static final Comparator<RuleGain> GREATEST_FIRST = Comparator
            .comparingInt((RuleGain gain) -> -gain.effect().matched())
            .thenComparingLong(gain -> gain.effect().cost());

    private final MatchCase people;
    private final Solved base;
    private final Effects effects;
    private final Map<List<String>, What> known = new HashMap<>();

    RuleTrials(MatchCase people, Solved base, Effects effects) {
        this.people = people;
        this.base = base;
        this.effects = effects;
    }

    RuleGains gains(Optional<String> only, IProgressMonitor monitor) {
        var rules = people.scoring().rules();
        var progress = SubMonitor.convert(monitor, Math.max(1, rules.size()));
        var gains = new ArrayList<RuleGain>();
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var step = progress.split(1);
            if (!rule.mandatory() && only.map(rule.id()::equals).orElse(true)) {
                gains.add(gain(i, rule, step));
            }
        }
        gains.sort(GREATEST_FIRST);
        int[] now = base.now().mentorOf();
        return new RuleGains(now.length, (int) Arrays.stream(now).filter(m -> m >= 0).count(), gains,
                rules.stream().filter(rule -> rule.mandatory()).map(MatchTerm::label).toList());
    }

    private RuleGain gain(int place, MatchTerm rule, IProgressMonitor step) {
        var progress = SubMonitor.convert(step, 2);
        var off = without(List.of(rule.id()), progress.split(1));
        var soft = people.solve(people.scoring().soft(rule.id(), RuleGain.SOFT_POINTS), base.unmatchedCost(),
                progress.split(1)).now();
        return new RuleGain(rule.id(), rule.label(), effect(place, off), breaking(place, off),
                effect(place, soft), breaking(place, soft).size());
    }

    private Effect effect(int rule, What other) {
        return effects.of(other, row -> breaks(rule, row, other.mentorOf()[row]));
    }

    private List<RuleGain.Couple> breaking(int rule, What other) {
        int[] mentorOf = other.mentorOf();
        return IntStream.range(0, mentorOf.length).filter(row -> breaks(rule, row, mentorOf[row]))
                .mapToObj(row -> new RuleGain.Couple(people.mentors().get(mentorOf[row]),
                        people.mentees().get(base.mentee(row)))).toList();
    }

    private boolean breaks(int rule, int row, int mentor) {
        return mentor >= 0 && !people.scoring().allows(rule, mentor, base.mentee(row));
    }

    /** The best match without those rules. */
    What without(List<String> ids, IProgressMonitor step) {
        return known.computeIfAbsent(ids, rules -> {
            Scoring scoring = people.scoring();
            for (var id : rules) {
                scoring = scoring.without(id);
            }
            return people.solve(scoring, base.unmatchedCost(), step).now();
        });
    }
}
