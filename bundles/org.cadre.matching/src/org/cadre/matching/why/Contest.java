/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.List;
import java.util.Optional;

import org.cadre.model.Educator;

/**
 * How contested a mentor is.
 *
 * @param mentor the mentor
 * @param places how many ordinary mentees she can take besides those decided before
 * @param taken how many of these the match fills
 * @param price one more place saves so much, in points
 * @param exact whether the price is exactly that; otherwise at most, because mentees weigh differently
 * @param wanted how many mentees would suit her better than what they have
 * @param wanting some of them, those who would gain most first
 * @param onePlace what one more place would do; empty where that was not asked
 */
public record Contest(Educator mentor, int places, int taken, long price, boolean exact, int wanted,
        List<Wish> wanting, Optional<Effect> onePlace) {

    /** Copies the list. */
    public Contest {
        wanting = List.copyOf(wanting);
    }

    /**
     * A mentee who would suit the mentor better than what she has.
     *
     * @param mentee who
     * @param own the score that she has; empty if she waits
     * @param score the score with the mentor
     */
    public record Wish(Educator mentee, Optional<Integer> own, int score) {
    }
}
