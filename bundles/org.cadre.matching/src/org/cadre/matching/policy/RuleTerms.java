/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import org.cadre.core.match.MatchSettings;

/**
 * What a policy says about a rule.
 *
 * @param on whether it holds
 * @param penalty what a pair that the rule would refuse loses instead, in points of 10,000; 0 to refuse it
 * @param settings the numbers it works with
 * @param note why, in the words of whoever wrote the policy; may be empty
 */
public record RuleTerms(boolean on, int penalty, MatchSettings settings, String note) {

    /** The greatest penalty. */
    public static final int MOST_PENALTY = 10_000;

    /** A hard rule. */
    public RuleTerms(boolean on, MatchSettings settings, String note) {
        this(on, 0, settings, note);
    }

    /** Returns these terms switched on or off. */
    public RuleTerms withOn(boolean other) {
        return new RuleTerms(other, penalty, settings, note);
    }

    /** Returns these terms with another penalty; 0 makes the rule hard. */
    public RuleTerms withPenalty(int other) {
        return new RuleTerms(on, other, settings, note);
    }

    /** Returns these terms with another note. */
    public RuleTerms withNote(String other) {
        return new RuleTerms(on, penalty, settings, other);
    }

    /** Returns these terms with other settings. */
    public RuleTerms withSettings(MatchSettings other) {
        return new RuleTerms(on, penalty, other, note);
    }
}
