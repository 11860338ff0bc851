/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.List;

import org.cadre.model.Educator;

/**
 * What a match would be without a rule.
 *
 * @param rule its id
 * @param label its name
 * @param effect what would change; its cost is never above 0 where it is exact
 * @param breaking the pairs of that match that the rule refuses
 * @param soft what would change if the rule took {@link #SOFT_POINTS} off such pairs and refused none
 * @param softBreaking how many pairs of that match the rule refuses
 */
public record RuleGain(String rule, String label, Effect effect, List<Couple> breaking, Effect soft,
        int softBreaking) {

    /** What a rule takes off a pair that breaks it when it is tried as a soft one, of 10,000. */
    public static final int SOFT_POINTS = 2_000;

    /** Copies the list. */
    public RuleGain {
        breaking = List.copyOf(breaking);
    }

    /** Two people. */
    public record Couple(Educator mentor, Educator mentee) {
    }
}
