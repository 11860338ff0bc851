/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.List;
import java.util.OptionalInt;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/**
 * What can be done after a change: from moving nobody else to placing as many as can be placed at all.
 *
 * @param wanting who was to be placed
 * @param movable the pairs that might have moved
 * @param options what can be done; each moves more and leaves fewer without a mentor than the one before
 */
public record Rematch(List<Educator> wanting, List<Mentorship> movable, List<Option> options) {

    /**
     * One thing that can be done, of which it is proven that fewer moves would leave more without a mentor.
     *
     * @param moves how many of the movable pairs get another mentor
     * @param waiting how many of those who want one get no mentor
     * @param proven whether the two numbers are proven; not where mentees weigh differently and the search
     *            was given up
     * @param placed whom those who want a mentor get, in their order
     * @param moved the mentor of each movable pair, in their order, also where it stays
     */
    public record Option(int moves, int waiting, boolean proven, List<Place> placed, List<Place> moved) {
    }

    /**
     * The place of a mentee.
     *
     * @param mentee who
     * @param mentor her mentor; null for none
     * @param score what the two score by the policy, 0 to 10,000; 0 without a mentor
     * @param allowed how many mentors the rules allow her
     */
    public record Place(Educator mentee, Educator mentor, int score, int allowed) {
    }

    /** The option that places as many as can be. */
    public Option best() {
        return options.getLast();
    }

    /** The best option that moves no more than so many. */
    public Option within(OptionalInt moves) {
        return options.stream().filter(option -> moves.isEmpty() || option.moves() <= moves.getAsInt())
                .reduce((fewer, more) -> more).orElseGet(options::getFirst);
    }
}
