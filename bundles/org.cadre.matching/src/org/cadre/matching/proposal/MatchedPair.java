/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import java.util.List;
import java.util.Optional;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/**
 * A pair of a proposal.
 *
 * @param mentor who mentors
 * @param mentee who is mentored
 * @param held the mentorship, if the pair was decided before and is only kept; empty for a new one
 * @param score how well the two suit each other, 0 to 10,000
 * @param parts what the criteria contributed; add up to the score
 * @param alternatives the next best mentors, least regret first; empty for a held pair
 */
public record MatchedPair(Educator mentor, Educator mentee, Optional<Mentorship> held, int score,
        List<ScorePart> parts, List<Alternative> alternatives) {

    /** Copies the lists. */
    public MatchedPair {
        parts = List.copyOf(parts);
        alternatives = List.copyOf(alternatives);
    }

    /** Whether the pair was decided before. */
    public boolean isHeld() {
        return held.isPresent();
    }
}
