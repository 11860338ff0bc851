/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cadre.model.Session;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.series.DueSessions;

/** When the same people met before. */
final class Earlier {

    private Earlier() {
    }

    /** The start of their latest session of the same kind that stays and lies before the demand. */
    static Optional<LocalDateTime> like(Demand demand, List<Session> fixed) {
        return fixed.stream().filter(one -> one.getKind() == demand.terms().kind())
                .filter(one -> one.getPlannedStart().toLocalDate().isBefore(demand.from()))
                .filter(one -> DueSessions.people(one).equals(demand.people()))
                .map(Session::getPlannedStart).max(Comparator.naturalOrder());
    }
}
