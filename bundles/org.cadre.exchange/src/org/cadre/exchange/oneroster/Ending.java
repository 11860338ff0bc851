/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.people.Intervals;
import org.cadre.model.Educator;
import org.cadre.model.Employment;

/** Ends work without deleting it. */
final class Ending {

    private Ending() {
    }

    /** Returns the person's work that came from a source and is not over. */
    static List<Employment> openSourced(Educator person, LocalDate today) {
        return person.getEmployments().stream()
                .filter(e -> e.getSourcedId() != null && !Intervals.isOver(e, today)).toList();
    }

    /** Lets work end today; what was to begin later keeps one day, because an interval is never empty. */
    static void end(Employment employment, LocalDate today) {
        var start = employment.getStart();
        employment.setEnd(start == null || start.isBefore(today) ? today : start.plusDays(1));
    }
}
