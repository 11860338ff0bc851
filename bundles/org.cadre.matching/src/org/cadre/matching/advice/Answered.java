/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.cadre.model.CheckIn;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/**
 * A pair whose mentee said how it goes.
 *
 * @param mentor who mentors
 * @param mentee who answered
 * @param day as of which the two are rated: when they began, or when she first answered if that is unknown
 * @param answer the mean of her answers, 1 to 5
 */
record Answered(Educator mentor, Educator mentee, LocalDate day, double answer) {

    private static final int LEAST = 1;
    private static final int MOST = 5;

    /** The pairs with answers up to that day; answers of mentors about mentees do not count. */
    static List<Answered> of(Collection<Mentorship> pairs, LocalDate until) {
        return pairs.stream().filter(pair -> pair.getMentor() != null && pair.getMentee() != null)
                .map(pair -> of(pair, until)).filter(Objects::nonNull).toList();
    }

    private static Answered of(Mentorship pair, LocalDate until) {
        var answers = pair.getCheckIns().stream().filter(answer -> answer.getEducator() == pair.getMentee()
                && answer.getRating() >= LEAST && answer.getRating() <= MOST
                && (answer.getOn() == null || !answer.getOn().isAfter(until))).toList();
        var mean = answers.stream().mapToInt(CheckIn::getRating).average();
        if (mean.isEmpty()) {
            return null;
        }
        var first = answers.stream().map(CheckIn::getOn).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(until);
        return new Answered(pair.getMentor(), pair.getMentee(),
                pair.getStart() == null ? first : pair.getStart(), mean.getAsDouble());
    }
}
