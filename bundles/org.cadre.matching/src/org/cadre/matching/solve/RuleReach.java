/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.match.PairFilter;
import org.cadre.core.task.Task;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Counts whom the rules of a policy leave without any mentor, each rule alone, as if it were hard and on, and
 * those together that are. Takes what it needs from the elements when it is made and may run on any thread.
 */
final class RuleReach implements Task<Reach> {

    private final List<String> ids;
    private final PairFilter[] filters;
    private final PairFilter[] hard;
    private final int mentors;
    private final int mentees;

    RuleReach(Terms terms, Policy policy, MatchInput input) {
        var ready = new Scorers(input.context());
        var rules = terms.allRules(policy);
        ids = rules.stream().map(rule -> rule.id()).toList();
        filters = rules.stream().map(rule -> ready.filter(rule, policy)).toArray(PairFilter[]::new);
        hard = rules.stream().filter(rule -> policy.holds(rule) && policy.penalty(rule) == 0)
                .map(rule -> filters[rules.indexOf(rule)]).toArray(PairFilter[]::new);
        mentors = input.openMentors();
        mentees = input.context().mentees().size();
    }

    @Override
    public Reach run(IProgressMonitor monitor) {
        var alone = new HashMap<String, Integer>();
        for (int rule = 0; rule < filters.length; rule++) {
            alone.put(ids.get(rule), count(monitor, filters[rule]));
        }
        return new Reach(mentors, mentees, Map.copyOf(alone), count(monitor, hard));
    }

    /** How many mentees get no mentor past the filters; mostly the first mentor answers that. */
    private int count(IProgressMonitor monitor, PairFilter... some) {
        int left = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            left += isLeft(mentee, some) ? 1 : 0;
        }
        return left;
    }

    private boolean isLeft(int mentee, PairFilter... some) {
        for (int mentor = 0; mentor < mentors; mentor++) {
            if (allow(mentor, mentee, some)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allow(int mentor, int mentee, PairFilter... some) {
        for (var filter : some) {
            if (!filter.allows(mentor, mentee)) {
                return false;
            }
        }
        return true;
    }
}
