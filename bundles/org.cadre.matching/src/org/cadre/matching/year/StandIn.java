/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/**
 * Who stands in for the mentor of a pair.
 *
 * @param pair the pair, which rests in that time and goes on afterwards
 * @param start the first day
 * @param end the day on which the pair goes on
 * @param substitute who stands in; empty for nobody
 * @param score what she and the mentee score, 0 to 10,000
 * @param allowed how many mentors the rules, and wishes, allow who are there all the time, with or without
 *        room
 * @param possible who could stand in for this mentee alone, the best first
 */
public record StandIn(Mentorship pair, LocalDate start, LocalDate end, Optional<Educator> substitute,
        int score, int allowed, List<Possible> possible) {

    /** Copies the list. */
    public StandIn {
        possible = List.copyOf(possible);
    }

    /**
     * Somebody who could stand in.
     *
     * @param person who
     * @param score what the two score, 0 to 10,000
     */
    public record Possible(Educator person, int score) {
    }

    /** Nobody yet. */
    static StandIn open(Mentorship pair, LocalDate start, LocalDate end) {
        return new StandIn(pair, start, end, Optional.empty(), 0, 0, List.of());
    }

    /** The same with somebody; null for nobody. */
    StandIn with(Educator person, int points, int count, List<Possible> others) {
        return new StandIn(pair, start, end, Optional.ofNullable(person), points, count, others);
    }
}
