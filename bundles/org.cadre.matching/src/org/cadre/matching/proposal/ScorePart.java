/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import org.cadre.core.match.PairScorer;

/**
 * What one criterion contributed to the score of a pair.
 *
 * @param criterion the criterion's id; empty for the part that stands in where no criterion knows anything
 * @param label the criterion's name
 * @param weight its weight in the policy
 * @param points its points, 0 to 10,000; {@link PairScorer#NO_DATA} where it doesn't count for lack of data
 * @param contribution its share of the score; the contributions of a pair add up to its score
 * @param text why, as a sentence
 */
public record ScorePart(String criterion, String label, int weight, int points, int contribution,
        String text) {

    /** Whether the criterion knew enough about the pair to count. */
    public boolean counts() {
        return points != PairScorer.NO_DATA;
    }
}
