/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import org.cadre.core.match.MatchRule;
import org.cadre.core.match.PairScorer;

/**
 * What one criterion contributed to the score of a pair, or a soft rule took off it.
 *
 * @param criterion the id of the criterion or soft rule; empty for the part that stands in where no criterion
 * knows anything
 * @param label its name
 * @param weight its weight in the policy; 0 for a soft rule
 * @param points its points, 0 to 10,000; {@link PairScorer#NO_DATA} where it doesn't count for lack of data
 * @param contribution its share of the score; the contributions of a pair add up to its score
 * @param text why, as a sentence
 */
public record ScorePart(String criterion, String label, int weight, int points, int contribution,
        String text) {

    /**
     * What a soft rule takes off.
     *
     * @param contribution not positive
     * @param text why the rule would refuse the pair, as a sentence
     */
    public static ScorePart penalty(MatchRule rule, int contribution, String text) {
        return new ScorePart(rule.id(), rule.label(), 0, 0, contribution, text);
    }

    /** Whether it is what a soft rule takes off. */
    public boolean isPenalty() {
        return weight == 0 && !criterion.isEmpty();
    }

    /** Whether the criterion knew enough about the pair to count. */
    public boolean counts() {
        return points != PairScorer.NO_DATA;
    }
}
