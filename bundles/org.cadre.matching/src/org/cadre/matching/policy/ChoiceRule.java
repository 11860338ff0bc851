/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.List;

/**
 * A rule that asks for <i>k of n</i> conditions, for instance two of certification, close grade level and
 * proximity. What is not known about a pair is never held against it: the pair is refused only if too few
 * conditions would hold even though all unknown ones did, which is to say that conditions without data are
 * left out and as many fewer are asked for. A strict rule counts them as not fulfilled.
 *
 * @param name what people call it; once in a policy
 * @param atLeast how many conditions must hold, from 1 to their number
 * @param of the conditions
 * @param strict whether conditions without data count as not fulfilled
 * @param penalty what a pair that the rule would refuse loses instead, in points of 10,000; 0 to refuse it
 * @param note why, in the words of whoever wrote the policy; may be empty
 */
public record ChoiceRule(String name, int atLeast, List<ChoiceCondition> of, boolean strict, int penalty,
        String note) {

    /** How many conditions a rule can have. */
    public static final int MOST_CONDITIONS = 20;

    private static final String PREFIX = "choices."; //$NON-NLS-1$

    /** Copies the list. */
    public ChoiceRule {
        of = List.copyOf(of);
    }

    /** Names the rule where ids of rules stand: among what a score consists of and in reasons for waiting. */
    public String id() {
        return PREFIX + name;
    }

    /** Whether it takes points off instead of refusing. */
    public boolean isSoft() {
        return penalty > 0;
    }

    /** Returns this rule with another penalty; 0 makes it hard. */
    public ChoiceRule withPenalty(int other) {
        return new ChoiceRule(name, atLeast, of, strict, other, note);
    }
}
