/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import java.util.List;

import org.cadre.matching.policy.Aim;

/**
 * What a match strove for beyond rules and weights, what it reached, and what that cost.
 *
 * @param aim what came first
 * @param reached the figures of the match
 * @param best the figures of the match with the best average under the same rules, without bands and care for
 *        schools
 * @param differing how many mentees have another mentor, or none, than in that match
 * @param unfair the scores of all pairs added up without bands and care for schools, with the same aim
 * @param moved how many mentees bands and care for schools gave another mentor, or none
 * @param bands what became of the bands
 * @param unserved schools that cannot have a mentor for any of their mentees
 * @param shortMentors mentors who stay below their smallest caseload
 * @param floor for worst-off-first the lowest score, which is proven to be the highest possible; else -1
 */
public record GoalReport(Aim aim, Figures reached, Figures best, int differing, long unfair, int moved,
        List<BandReport> bands, List<String> unserved, List<ShortMentor> shortMentors, int floor) {

    /** Copies the lists. */
    public GoalReport {
        bands = List.copyOf(bands);
        unserved = List.copyOf(unserved);
        shortMentors = List.copyOf(shortMentors);
    }

    /** How many points all pairs together lost by bands and care for schools. */
    public long priceOfFairness() {
        return unfair - reached.total();
    }
}
