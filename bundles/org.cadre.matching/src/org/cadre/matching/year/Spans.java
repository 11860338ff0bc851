/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.cadre.core.people.Intervals;
import org.cadre.model.CadreFactory;
import org.cadre.model.Dated;

/** Half-open intervals of days that belong to nothing. */
final class Spans {

    private Spans() {
    }

    /** Whether the others leave no day of the interval; an absent end means ongoing. */
    static boolean isCovered(LocalDate start, LocalDate end, Collection<? extends Dated> others) {
        return Intervals.covered(of(start, end), others);
    }

    /** The days that both have; empty if they have none. */
    static Optional<Dated> shared(LocalDate start, LocalDate end, Dated other) {
        var from = Intervals.start(other).isAfter(start) ? other.getStart() : start;
        var until = other.getEnd() == null || end.isBefore(other.getEnd()) ? end : other.getEnd();
        return from.isBefore(until) ? Optional.of(of(from, until)) : Optional.empty();
    }

    /** The first days of the interval that the others leave open; empty if they leave none. */
    static Optional<Dated> firstGap(Optional<Dated> interval, Collection<? extends Dated> others) {
        if (interval.isEmpty()) {
            return Optional.empty();
        }
        var from = interval.get().getStart();
        var byStart = others.stream().sorted(Comparator.comparing(Intervals::start)).toList();
        for (var other : byStart) {
            from = Intervals.covers(other, from) ? other.getEnd() : from;
        }
        var begin = from;
        var until = byStart.stream().map(Intervals::start).filter(day -> day.isAfter(begin))
                .filter(day -> day.isBefore(interval.get().getEnd())).findFirst()
                .orElse(interval.get().getEnd());
        return from.isBefore(until) ? Optional.of(of(from, until)) : Optional.empty();
    }

    static Dated of(LocalDate start, LocalDate end) {
        var span = CadreFactory.eINSTANCE.createLeave();
        span.setStart(start);
        span.setEnd(end);
        return span;
    }
}
