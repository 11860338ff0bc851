/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.time.LocalDate;
import java.util.Collection;

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

    static Dated of(LocalDate start, LocalDate end) {
        var span = CadreFactory.eINSTANCE.createLeave();
        span.setStart(start);
        span.setEnd(end);
        return span;
    }
}
