/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.List;
import java.util.Optional;

import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.waiting.Waited;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/**
 * Why a mentee has her mentor.
 *
 * @param mentee the mentee
 * @param mentor her mentor; empty if she waits
 * @param decided the pair, if it was decided before and no match moves it
 * @param score the score of the two; 0 if she waits
 * @param parts what the criteria contributed; add up to the score
 * @param options the other mentors that cost least, the cheapest first
 * @param outdated whether proposals are on the table that are no longer the best
 * @param waited how long she waited before; empty if no match left her over
 */
public record PairWhy(Educator mentee, Optional<Educator> mentor, Optional<Mentorship> decided, int score,
        List<ScorePart> parts, List<Option> options, boolean outdated, Optional<Waited> waited) {

    /** Copies the lists. */
    public PairWhy {
        parts = List.copyOf(parts);
        options = List.copyOf(options);
    }
}
