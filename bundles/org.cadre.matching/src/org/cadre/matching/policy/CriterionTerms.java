/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import org.cadre.core.match.MatchSettings;

/**
 * What a policy says about a criterion.
 *
 * @param weight how much it counts against the others, from 0 (not at all) to {@value #MOST_WEIGHT}
 * @param settings the numbers it works with
 * @param note why, in the words of whoever wrote the policy; may be empty
 */
public record CriterionTerms(int weight, MatchSettings settings, String note) {

    /** The greatest weight. */
    public static final int MOST_WEIGHT = 100;

    /** Returns these terms with another weight. */
    public CriterionTerms withWeight(int other) {
        return new CriterionTerms(other, settings, note);
    }
}
